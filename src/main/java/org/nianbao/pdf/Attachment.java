package org.nianbao.pdf;

/**
 * A file that lies in the PDF and tells the same as its pages in another way.
 *
 * @param name the file name, in ASCII
 * @param description what it is
 * @param mime its type
 * @param bytes the file
 */
public record Attachment(String name, String description, String mime, byte[] bytes) {
    /** The type of data files (RFC 9512). */
    public static final String YAML = "application/yaml";
}
