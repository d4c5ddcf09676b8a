/** The published JSON shapes: an assessment, the vocabulary as a schema, the catalogue of rules. */
@NullMarked
package chokepoint.report;

import org.jspecify.annotations.NullMarked;
