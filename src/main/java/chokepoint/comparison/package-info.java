/** What differs between two fact sets' answers, and which changes of facts make it differ. */
@NullMarked
package chokepoint.comparison;

import org.jspecify.annotations.NullMarked;
