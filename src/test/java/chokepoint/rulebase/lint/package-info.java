@NullMarked
package chokepoint.rulebase.lint;

import org.jspecify.annotations.NullMarked;
