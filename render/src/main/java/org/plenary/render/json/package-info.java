/**
 * The whole model as JSON, and back without loss.
 *
 * <p>The format is described by {@code draft.schema.json} beside this package; offsets are UTF-16
 * units, as in JavaScript and Java. {@code id} members carry the unit ids for other programs; the
 * reader passes over them, because they follow from the rest.
 *
 * <p>Knows nothing of other forms.
 */
package org.plenary.render.json;
