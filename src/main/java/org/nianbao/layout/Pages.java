package org.nianbao.layout;

import java.util.List;
import java.util.Map;

/**
 * A laid-out document: what a writer needs and nothing it has to decide.
 *
 * @param pages the pages in order
 * @param structure the logical structure; its leaves own what is drawn
 * @param outline the bookmarks
 * @param images the pictures by the key under which pages name them
 * @param info title, author and the like
 */
public record Pages(
        List<Page> pages,
        StructureNode structure,
        List<Bookmark> outline,
        Map<String, ImageData> images,
        DocumentInfo info) {
    /** Copies the collections. */
    public Pages {
        pages = List.copyOf(pages);
        outline = List.copyOf(outline);
        images = Map.copyOf(images);
    }

    /**
     * An entry of the outline.
     *
     * @param title its text
     * @param level 1 and up; a level never jumps down by more than one
     * @param destination the name of a {@link PageItem.Destination}
     */
    public record Bookmark(String title, int level, String destination) {}

    /**
     * What the document says of itself, from the head of the markup.
     *
     * @param title the full title
     * @param author the body whose report it is
     * @param subject what it is
     * @param keywords separated by commas
     * @param language {@code zh-CN}
     * @param created the day from which dates of the file are made, ISO 8601: {@code 2024-01-20}
     */
    public record DocumentInfo(
            String title, String author, String subject, String keywords, String language, String created) {}

    /**
     * A picture.
     *
     * @param bytes the file
     * @param format {@code png} or {@code jpeg}
     * @param width in pixels
     * @param height in pixels
     * @param density in dots per inch as the file says, 0 where it does not
     */
    public record ImageData(byte[] bytes, String format, int width, int height, double density) {
        /** A picture that says nothing of its density. */
        public ImageData(byte[] bytes, String format, int width, int height) {
            this(bytes, format, width, height, 0);
        }
    }
}
