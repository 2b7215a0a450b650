package org.nianbao.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.nianbao.layout.Pages;
import org.nianbao.layout.Pages.Bookmark;
import org.nianbao.layout.Pages.DocumentInfo;
import org.nianbao.layout.Pages.ImageData;
import org.nianbao.layout.StructureNode;
import org.nianbao.source.Checksum;

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

    /** Adds the content of a page, or of an attached file: its checksums, which take a tenth of the time of a digest. */
    void add(byte[] content) {
        digest.update(Checksum.of(content).getBytes(StandardCharsets.US_ASCII));
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
        all.append('\n').append(structure(pages.structure(), 0));
        digest.update(all.toString().getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(pages.images()).values().stream().map(ImageData::bytes).forEach(this::add);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of a text and of a map is laid down in Java's own documentation, whatever the order of the map. */
    private static long structure(StructureNode node, long before) {
        long sum = mixed(before, node.id());
        sum = mixed(sum, node.type().hashCode());
        sum = mixed(sum, node.attributes().hashCode());
        for (StructureNode child : node.children()) {
            sum = structure(child, sum);
        }
        return mixed(sum, node.children().size());
    }

    /** Multiplies by an odd number of which half the bits are set, as in SplitMix. */
    private static long mixed(long sum, int next) {
        return (sum ^ next) * 0x9E3779B97F4A7C15L + (sum >>> 29);
    }
}
