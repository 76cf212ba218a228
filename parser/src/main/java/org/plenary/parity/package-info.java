/**
 * Two language versions of a draft held against each other: what one has and the other lacks.
 *
 * <p>Works on units and references; knows nothing of files, nor of how differences are shown.
 */
package org.plenary.parity;
