package org.nianbao.font;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** Outlines from an archive are those that would be made, or none. */
class OutlineArchiveTest {
    private static final String PROGRAM = "1.0 abc";
    private static final String TEXT = "政府信息公开工作年度报告，2023年。ABC";
    private static final SubsetFont MADE = subset(face(FontFixtures.FANGSONG, 0.002));
    private static final byte[] FILE = file();

    @Test
    void nothingIsMadeOfWhatIsThere() {
        TrueTypeFace face = face(FontFixtures.FANGSONG, 0.002);
        face.store().recall(read(FILE, PROGRAM));
        SubsetFont subset = subset(face);
        assertArrayEquals(MADE.bytes(), subset.bytes());
        assertArrayEquals(MADE.deflated(), subset.deflated());
        assertEquals(0, face.store().made(), "outlines made anew");
    }

    @Test
    void whatWasRecalledAndWhatWasMadeAreKeptTogether() {
        TrueTypeFace face = face(FontFixtures.FANGSONG, 0.002);
        face.store().recall(read(FILE, PROGRAM));
        int recalled = known(face);
        FontSubset.of(face, points("国务院"));
        int all = face.store().made() + recalled;
        TrueTypeFace next = face(FontFixtures.FANGSONG, 0.002);
        next.store().recall(read(OutlineArchive.write(List.of(face.store()), PROGRAM), PROGRAM));
        assertEquals(all, known(next));
        assertArrayEquals(MADE.bytes(), subset(next).bytes());
        assertEquals(0, next.store().made(), "outlines made anew");
    }

    @Test
    void anotherFaceAnotherToleranceAndAnotherProgramFindNothing() {
        assertEquals(0, recalled(face(FontFixtures.SERIF, 0.002), read(FILE, PROGRAM)));
        assertEquals(0, recalled(face(FontFixtures.FANGSONG, 0.001), read(FILE, PROGRAM)));
        assertEquals(0, recalled(face(FontFixtures.FANGSONG, 0.002), read(FILE, "1.0 abd")));
    }

    @Test
    void aDamagedFileCountsAsEmpty() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = FILE.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            assertEquals(0, recalled(face(FontFixtures.FANGSONG, 0.002), read(damaged, PROGRAM)));
        }
        for (int length = 0; length < FILE.length; length += 97) {
            byte[] cut = Arrays.copyOf(FILE, length);
            assertEquals(0, recalled(face(FontFixtures.FANGSONG, 0.002), read(cut, PROGRAM)));
        }
    }

    @Test
    void aLibraryIsWorthKeepingOnlyWhereItHasNewOutlines() {
        FontLibrary library = FontLibrary.load(FontFixtures.FONTS, new Findings());
        assertEquals(Optional.empty(), library.archive(PROGRAM), "nothing was made");
        TrueTypeFace face = library.faces().get(0);
        subset(face);
        byte[] first = library.archive(PROGRAM).orElseThrow();
        FontLibrary later = FontLibrary.load(FontFixtures.FONTS, new Findings());
        later.recall(read(first, PROGRAM));
        subset(later.faces().get(0));
        assertEquals(Optional.empty(), later.archive(PROGRAM), "all was there");
        assertTrue(known(later.faces().get(0)) > 10, "outlines in the archive");
    }

    private static int recalled(TrueTypeFace face, OutlineArchive archive) {
        face.store().recall(archive);
        return known(face);
    }

    private static int known(TrueTypeFace face) {
        return face.store().holding().glyphs().length;
    }

    private static byte[] file() {
        TrueTypeFace face = face(FontFixtures.FANGSONG, 0.002);
        subset(face);
        return OutlineArchive.write(List.of(face.store()), PROGRAM);
    }

    private static OutlineArchive read(byte[] file, String program) {
        return OutlineArchive.read(ByteBuffer.wrap(file), program);
    }

    private static TrueTypeFace face(Path file, double tolerance) {
        return TrueTypeFace.open(
                        file, 0, new FaceSettings(Optional.empty(), tolerance), SourceSpan.NONE, new Findings())
                .orElseThrow();
    }

    private static SubsetFont subset(TrueTypeFace face) {
        return FontSubset.of(face, points(TEXT));
    }

    private static BitSet points(String text) {
        BitSet points = new BitSet();
        text.codePoints().forEach(points::set);
        return points;
    }
}
