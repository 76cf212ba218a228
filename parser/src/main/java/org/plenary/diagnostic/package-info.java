/**
 * What is found in a draft, where it stands, and how it is said.
 *
 * <p>Knows sources and their positions; knows no rules, no model and no report formats.
 */
package org.plenary.diagnostic;
