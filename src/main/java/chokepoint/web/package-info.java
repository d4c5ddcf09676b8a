/**
 * The web app: the HTTP interface and the static page. All routes are in {@link
 * chokepoint.web.Api}, a handler class for each resource.
 */
@NullMarked
package chokepoint.web;

import org.jspecify.annotations.NullMarked;
