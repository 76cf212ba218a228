/**
 * The command line: options, exit codes, messages, and the wiring of everything else.
 *
 * <p>The only package that knows picocli, the process's streams and its environment.
 */
package org.plenary.cli;
