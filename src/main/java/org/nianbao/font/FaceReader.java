package org.nianbao.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.nianbao.font.Sfnt.Table;
import org.nianbao.source.Code;
import org.nianbao.source.FileTrouble;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** A font file → a {@link TrueTypeFace}, or one finding that says why not. */
final class FaceReader {
    /** The tables without which nothing can be set, and the least each must hold. */
    private static final List<Needed> NEEDED = List.of(
            new Needed("head", 54),
            new Needed("maxp", 32),
            new Needed("hhea", 36),
            new Needed("hmtx", 4),
            new Needed("cmap", 12),
            new Needed("loca", 4),
            new Needed("glyf", 0));

    /** {@code OS/2.fsType}: restricted licence; no subsetting; bitmaps only. */
    private static final int RESTRICTED = 0x0002;

    private static final int EDITABLE_OR_PREVIEW = 0x000C;
    private static final int NO_SUBSET_OR_BITMAP_ONLY = 0x0300;

    private final Path file;
    private final int index;
    private final SourceSpan named;
    private final Findings findings;

    private record Needed(String tag, int length) {}

    FaceReader(Path file, int index, SourceSpan named, Findings findings) {
        this.file = file;
        this.index = index;
        this.named = named;
        this.findings = findings;
    }

    /**
     * Opens the file.
     *
     * @param settings what is said of it elsewhere
     */
    Optional<TrueTypeFace> open(FaceSettings settings) {
        if (!Files.isRegularFile(file)) {
            return refuse(Code.FONT_MISSING);
        }
        try {
            return parse(new Bytes(map()), settings);
        } catch (IOException e) {
            return refuse(Code.FONT_UNREADABLE, FileTrouble.reason(file, e));
        }
    }

    private ByteBuffer map() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(MapMode.READ_ONLY, 0, Math.min(channel.size(), Integer.MAX_VALUE));
        }
    }

    /** Reads a font whose bytes are at hand. */
    Optional<TrueTypeFace> parse(Bytes bytes, FaceSettings settings) {
        Optional<Sfnt> sfnt = Sfnt.read(bytes, index);
        return sfnt.isEmpty() ? refuse(Code.FONT_INDEX, index) : judge(sfnt.get(), settings);
    }

    private Optional<TrueTypeFace> judge(Sfnt sfnt, FaceSettings settings) {
        Optional<String> other = otherFormat(sfnt);
        if (other.isPresent()) {
            return refuse(Code.FONT_FORMAT, other.get());
        }
        if (sfnt.version() != Sfnt.TRUE_TYPE && sfnt.version() != Sfnt.APPLE_TRUE_TYPE) {
            return refuse(Code.FONT_NO_FONT);
        }
        Optional<String> lacking = lacking(sfnt);
        if (lacking.isPresent()) {
            return refuse(Code.FONT_DAMAGED, lacking.get());
        }
        return isRestricted(sfnt) ? refuse(Code.FONT_RESTRICTED) : assemble(sfnt, settings);
    }

    /** The name of a font format that cannot be embedded as it should. */
    private static Optional<String> otherFormat(Sfnt sfnt) {
        int version = sfnt.version();
        if (version == Sfnt.WOFF || version == Sfnt.WOFF2) {
            return Optional.of("WOFF");
        }
        if (version == Sfnt.OPEN_TYPE_CFF || sfnt.has("CFF ") || sfnt.has("CFF2")) {
            return Optional.of("OpenType CFF");
        }
        return sfnt.has("fvar") ? Optional.of("OpenType Variable") : Optional.empty();
    }

    private static Optional<String> lacking(Sfnt sfnt) {
        return NEEDED.stream()
                .filter(needed -> sfnt.table(needed.tag())
                        .filter(table -> table.length() >= needed.length())
                        .isEmpty())
                .map(Needed::tag)
                .findFirst();
    }

    /** Where several bits are set the most lenient holds (OS/2 versions 0 to 2). */
    private static boolean isRestricted(Sfnt sfnt) {
        int type = sfnt.table("OS/2")
                .map(table -> sfnt.bytes().u16(table.start() + 8))
                .orElse(0);
        boolean forbidden = (type & RESTRICTED) != 0 && (type & EDITABLE_OR_PREVIEW) == 0;
        return forbidden || (type & NO_SUBSET_OR_BITMAP_ONLY) != 0;
    }

    private Optional<TrueTypeFace> assemble(Sfnt sfnt, FaceSettings settings) {
        Bytes bytes = sfnt.bytes();
        int head = start(sfnt, "head");
        int unitsPerEm = bytes.u16(head + 18);
        int glyphs = bytes.u16(start(sfnt, "maxp") + 4);
        int metrics = bytes.u16(start(sfnt, "hhea") + 34);
        Table hmtx = sfnt.tables().get("hmtx");
        Outlines outlines =
                new Outlines(bytes, sfnt.tables().get("loca"), sfnt.tables().get("glyf"), bytes.u16(head + 50) == 1);
        Optional<CharacterMap> characters =
                CharacterMap.read(bytes, sfnt.tables().get("cmap"));
        Optional<String> wrong = firstWrong(
                new Check("head", unitsPerEm >= 16 && unitsPerEm <= 16384 && bytes.u16(head + 50) <= 1),
                new Check("maxp", glyphs > 0),
                new Check("hmtx", metrics > 0 && metrics <= glyphs && 4 * metrics <= hmtx.length()),
                new Check("loca", outlines.capacity() >= glyphs),
                new Check("cmap", characters.isPresent()));
        if (wrong.isPresent()) {
            return refuse(Code.FONT_DAMAGED, wrong.get());
        }
        Metrics widths = new Metrics(bytes, hmtx, metrics, outlines);
        return Optional.of(new TrueTypeFace(new TrueTypeFace.Parts(
                file,
                index,
                sfnt,
                name(sfnt),
                families(sfnt),
                settings.box().orElseGet(() -> ownBox(sfnt, unitsPerEm)),
                unitsPerEm,
                glyphs,
                characters.orElseThrow(),
                outlines,
                widths,
                new GlyphStore(
                        key(sfnt, settings),
                        outlines,
                        widths,
                        glyphs,
                        new OutlineSimplifier(settings.tolerance() * unitsPerEm)))));
    }

    /** The font header holds a checksum of the whole font; a file changed without regard for it has another time. */
    private long key(Sfnt sfnt, FaceSettings settings) {
        byte[] head =
                sfnt.bytes().copy(start(sfnt, "head"), sfnt.tables().get("head").length());
        String words = index + " " + sfnt.bytes().size() + " " + changed() + " " + settings.tolerance() + " "
                + HexFormat.of().formatHex(head);
        return OutlineArchive.key(words);
    }

    private String changed() {
        try {
            return Files.getLastModifiedTime(file).toString();
        } catch (IOException e) {
            return "unknown";
        }
    }

    private record Check(String tag, boolean holds) {}

    private static Optional<String> firstWrong(Check... checks) {
        return List.of(checks).stream()
                .filter(check -> !check.holds())
                .map(Check::tag)
                .findFirst();
    }

    private String name(Sfnt sfnt) {
        return sfnt.table("name")
                .flatMap(table -> new FontNames(sfnt.bytes(), table).postScript())
                .orElseGet(this::nameOfFile);
    }

    private String nameOfFile() {
        String cleaned = FontNames.clean(file.getFileName().toString());
        return (cleaned.isEmpty() ? "Font" : cleaned) + "-" + index;
    }

    private static List<String> families(Sfnt sfnt) {
        return sfnt.table("name")
                .map(table -> new FontNames(sfnt.bytes(), table).families())
                .orElse(List.of());
    }

    private static EmBox ownBox(Sfnt sfnt, int unitsPerEm) {
        Bytes bytes = sfnt.bytes();
        return sfnt.table("OS/2")
                .map(table -> EmBox.ofUnits(bytes.s16(table.start() + 68), bytes.s16(table.start() + 70), unitsPerEm))
                .orElse(EmBox.USUAL);
    }

    private static int start(Sfnt sfnt, String tag) {
        return sfnt.tables().get(tag).start();
    }

    private Optional<TrueTypeFace> refuse(Code code, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = file;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        findings.add(code, named, all);
        return Optional.empty();
    }
}
