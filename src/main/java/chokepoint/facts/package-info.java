/**
 * Fact sets: what is stated about the world, with sources. Reads YAML and JSON strictly against the
 * vocabulary, resolves packs and variants, and reports every mistake at its file and line.
 */
@NullMarked
package chokepoint.facts;

import org.jspecify.annotations.NullMarked;
