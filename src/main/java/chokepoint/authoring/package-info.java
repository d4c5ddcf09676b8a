/**
 * What an author starts from: new fact types and rules that compile as they are, with every text
 * that is still to be written marked, and a case beside each rule.
 */
@NullMarked
package chokepoint.authoring;

import org.jspecify.annotations.NullMarked;
