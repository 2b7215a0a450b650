package org.nianbao.pdf;

import java.nio.charset.StandardCharsets;
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
    private long first;
    private long second;

    /** Adds the content of a page, or of an attached file: its checksums, which take a tenth of the time of a digest. */
    void add(byte[] content) {
        add(Checksum.sums(content));
        add(content.length);
    }

    private void add(long number) {
        first = scattered(first + number);
        second = scattered((second ^ number) + first);
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
        add(all.toString().getBytes(StandardCharsets.UTF_8));
        new TreeMap<>(pages.images()).values().stream().map(ImageData::bytes).forEach(this::add);
        return HexFormat.of().toHexDigits(first) + HexFormat.of().toHexDigits(second);
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

    /** Each bit of the number changes half the bits of the result: the last step of SplitMix64. */
    private static long scattered(long number) {
        long half = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        long most = (half ^ half >>> 27) * 0x94D049BB133111EBL;
        return most ^ most >>> 31;
    }

    /** Multiplies by an odd number of which half the bits are set, as in SplitMix. */
    private static long mixed(long sum, int next) {
        return (sum ^ next) * 0x9E3779B97F4A7C15L + (sum >>> 29);
    }
}
