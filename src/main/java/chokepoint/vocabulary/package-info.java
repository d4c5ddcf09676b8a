/**
 * The words a rule base speaks: fact types with their fields, as plain data read from the DRL's
 * declarations. Knows neither Drools nor files, so that reader, form, schema and checks all work
 * from the same description.
 */
@NullMarked
package chokepoint.vocabulary;

import org.jspecify.annotations.NullMarked;
