package org.nianbao.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.layout.Pages;
import org.nianbao.layout.Pages.Bookmark;
import org.nianbao.layout.Pages.DocumentInfo;
import org.nianbao.layout.Pages.ImageData;
import org.nianbao.layout.StructureNode;

/** The file identifier (ISO 32000-1, 14.4), made from what the file holds, so that the same input gives the same bytes. */
final class Identifier {
    private final MessageDigest digest;

    Identifier() {
        try {
            digest = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has MD5", e);
        }
    }

    /** Adds the content of a page. */
    void add(byte[] content) {
        digest.update(content);
    }

    /** The identifier in hexadecimal, with all pages added: sixteen bytes. */
    String of(Pages pages) {
        StringBuilder all = new StringBuilder();
        DocumentInfo info = pages.info();
        all.append(String.join("\n", info.title(), info.author(), info.subject(), info.keywords()));
        all.append(String.join("\n", "", info.language(), info.created()));
        for (Bookmark bookmark : pages.outline()) {
            all.append('\n').append(bookmark.level()).append(' ').append(bookmark.title());
            all.append('\n').append(bookmark.destination());
        }
        structure(pages.structure(), all);
        digest.update(all.toString().getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(pages.images()).values().stream().map(ImageData::bytes).forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Attributes in order: the order of an unchangeable map is another in each process. */
    private static void structure(StructureNode node, StringBuilder all) {
        Map<String, String> attributes = node.attributes();
        all.append(node.id()).append(node.type());
        all.append(attributes.size() > 1 ? new TreeMap<>(attributes) : attributes);
        for (StructureNode child : node.children()) {
            structure(child, all);
        }
    }
}
