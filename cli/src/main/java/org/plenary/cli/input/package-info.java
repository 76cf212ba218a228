/**
 * What people name on the command line: files, folders, lists of files, standard input.
 *
 * <p>Knows nothing of drafts; hands on names and bytes.
 */
package org.plenary.cli.input;
