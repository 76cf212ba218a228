/**
 * Findings as people, editors and build servers read them.
 *
 * <p>Knows positions and sentences; knows neither rules nor models nor files.
 */
package org.plenary.report;
