/**
 * Rules that a draft is held against, and what runs them.
 *
 * <p>Knows the source, the model and its references; knows no report formats and no command line.
 */
package org.plenary.lint;
