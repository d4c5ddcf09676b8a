/**
 * What a rule file may say, wherever it comes from. A file passes if every one of its tokens is on
 * a list of what is harmless; what is on no list is refused before any class is made of it. So
 * nothing in a rule reaches files, processes, the network, other code, threads or loops.
 */
@NullMarked
package chokepoint.rulebase.safety;

import org.jspecify.annotations.NullMarked;
