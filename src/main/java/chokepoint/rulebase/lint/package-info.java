/** The house rules for rule files, one small class a check. */
@NullMarked
package chokepoint.rulebase.lint;

import org.jspecify.annotations.NullMarked;
