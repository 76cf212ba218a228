/**
 * What authors say to this program in their drafts: which findings they know and want to keep.
 *
 * <p>Knows sources and findings; knows neither rules nor models.
 */
package org.plenary.lint.suppress;
