/** Stored assessments: kept whole, as they were answered, in SQLite or PostgreSQL. */
@NullMarked
package chokepoint.history;

import org.jspecify.annotations.NullMarked;
