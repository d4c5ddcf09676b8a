/** Tests of reading, checking, changing and writing fact sets. */
@NullMarked
package chokepoint.facts;

import org.jspecify.annotations.NullMarked;
