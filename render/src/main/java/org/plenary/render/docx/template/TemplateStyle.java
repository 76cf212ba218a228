package org.plenary.render.docx.template;

/**
 * A style of a template.
 *
 * @param type {@code paragraph}, {@code character}, {@code table} or {@code numbering}
 * @param id what paragraphs call it
 * @param name what Word calls it on the screen
 * @param standard true for the one that holds where none is named
 * @param numbered true when Word prints a number before its paragraphs, by itself or inherited
 * @param page true when its paragraphs begin a page, by itself or inherited
 */
public record TemplateStyle(
    String type, String id, String name, boolean standard, boolean numbered, boolean page) {}
