/**
 * What people set for their drafts: {@code plenary.toml} above them, variables, options; and which
 * of these holds.
 *
 * <p>Knows the names of settings and rules; knows nothing of drafts.
 */
package org.plenary.cli.config;
