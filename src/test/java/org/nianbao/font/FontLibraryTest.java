package org.nianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;

class FontLibraryTest {
    /** Names of persons and places in the table of general standard characters that older fonts lack. */
    private static final String RARE =
            "䶮㐀㑇㘎㤘㧑㳇㳚㸆䌹䏝䗖䝙䥽䦃䲟䴓䴔䴕䴖龦鿍鿎鿏鿔𬭎𬀩𬇙𬍛𬘓𬣙𬤊𬩽𬬭𬭚𬱖𬳵𬶋𬺈𫖮𫚖𫠊𫓧𫄸𪨰𪩘𨐈𨟠𦭜𣲗𡎚𠙶";

    /** Marks, figures and units of office papers, some of which the role faces themselves lack. */
    private static final String OFFICE = "，。、；：？！“”‘’（）《》〈〉【】〔〕—…·①⑩ⅠⅫ㎡℃％‰±×÷≤≥→■□●○★☆№§０９ＡＺａｚ";

    private static final FontLibrary LIBRARY = load(FontFixtures.FONTS, new Findings());

    @TempDir
    Path folder;

    private static FontLibrary load(Path directory, Findings findings) {
        return FontLibrary.load(directory, findings);
    }

    @Test
    void opensTheShippedFontsWithoutFindings() {
        Findings findings = new Findings();
        FontLibrary library = load(FontFixtures.FONTS, findings);
        assertEquals(List.of(), findings.toList());
        assertEquals(
                List.of("小标宋", "仿宋", "黑体", "楷体", "宋体"),
                library.roles().stream().map(FontRole::name).toList());
        assertEquals(7, library.faces().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"小标宋", "仿宋", "黑体", "楷体", "宋体"})
    void coversTheCharactersOfReports(String role) {
        FontChain chain = LIBRARY.chain(role).orElseThrow();
        String missing = Stream.concat(Stream.of(RARE, OFFICE), Gb2312.han().mapToObj(Character::toString))
                .flatMapToInt(String::codePoints)
                .filter(c -> chain.face(c, false).isEmpty())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertEquals("", missing);
    }

    @Test
    void countsTheCharactersOfGb2312() {
        assertEquals(Gb2312.COUNT, Gb2312.han().distinct().count());
        assertEquals(Gb2312.COUNT, LIBRARY.roles().get(1).coveredOfGb2312());
    }

    @Test
    void setsDigitsInHalfAnEmWhereTheRoleAsksForIt() {
        for (String role : List.of("小标宋", "仿宋", "楷体", "宋体")) {
            assertEquals(0.5, digitWidth(role), role);
        }
        assertEquals(0.570, digitWidth("黑体"), 0.0005);
        assertEquals("Tinos-Bold", face("小标宋", '2', true));
        assertEquals("ZhuqueFangsong-Regular", face("仿宋", '国', false));
        assertEquals("NotoSerifSC-Regular", face("仿宋", 0x3400, false));
    }

    private static double digitWidth(String role) {
        Face face = LIBRARY.chain(role).orElseThrow().face('1', true).orElseThrow();
        return face.advance(face.glyph('1'));
    }

    private static String face(String role, int codePoint, boolean halfWidth) {
        return LIBRARY.chain(role)
                .orElseThrow()
                .face(codePoint, halfWidth)
                .orElseThrow()
                .name();
    }

    @Test
    void findsChainsByTheNamesPeopleUse() {
        assertEquals("仿宋", LIBRARY.chain("仿宋_GB2312").orElseThrow().family());
        assertEquals("楷体", LIBRARY.chain(List.of("No Such Font", "KaiTi", "宋体")).family());
        assertEquals("宋体", LIBRARY.chain(List.of("No Such Font")).family());
        FontChain sans = LIBRARY.chain("Noto Sans SC").orElseThrow();
        assertEquals("NotoSansSC-Medium", sans.primary().name());
        assertTrue(LIBRARY.chain("No Such Font").isEmpty());
    }

    @Test
    void sharesOneFaceAmongRoles() {
        Face ofSong = LIBRARY.chain("宋体").orElseThrow().face('国', false).orElseThrow();
        Face ofKai = LIBRARY.chain("楷体").orElseThrow().face(0x3400, false).orElseThrow();
        assertSame(ofSong, ofKai);
    }

    @Test
    void tellsSubstitutesByTheNamesInTheFontFile() throws IOException {
        assertTrue(LIBRARY.roles().stream().allMatch(FontRole::isSubstituted));
        copy(FontFixtures.TINOS, "own.ttf");
        write("{own: own.ttf}", "{宋体: {standard: [Tinos], han: [own]}}");
        FontRole role = load(folder, new Findings()).roles().get(0);
        assertFalse(role.isSubstituted());
    }

    @Test
    void asksExtraFontsLast() throws IOException {
        Files.createDirectory(folder.resolve("extra"));
        copy(FontFixtures.SERIF, "extra/rare.ttf");
        copy(FontFixtures.TINOS, "own.ttf");
        write("{own: own.ttf}", "{宋体: {han: [own]}}");
        FontChain chain = load(folder, new Findings()).chain(List.of());
        assertEquals("Tinos-Regular", chain.face('a', false).orElseThrow().name());
        assertEquals("NotoSerifSC-Regular", chain.face('国', false).orElseThrow().name());
    }

    @Test
    void simplifiesOutlinesOfFacesThatAskForIt() throws IOException {
        copy(FontFixtures.FANGSONG, "own.ttf");
        write("{plain: own.ttf, light: {file: own.ttf, tolerance: 0.001}}", "{宋体: {han: [plain]}, 仿宋: {han: [light]}}");
        Findings findings = new Findings();
        FontLibrary library = load(folder, findings);
        assertEquals(List.of(), findings.toList());
        Face plain = library.chain("宋体").orElseThrow().primary();
        Face light = library.chain("仿宋").orElseThrow().primary();
        assertTrue(bytes(light) < 0.8 * bytes(plain), bytes(light) + " of " + bytes(plain));
        assertEquals(plain.inkRight(plain.glyph('政')), light.inkRight(light.glyph('政')));
    }

    private static int bytes(Face face) {
        BitSet characters = new BitSet();
        "依法公开政府信息".chars().forEach(characters::set);
        return FontSubset.of(face, characters).bytes().length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "1", "fine", "-0.001"})
    void refusesTolerancesThatWouldShow(String tolerance) throws IOException {
        copy(FontFixtures.TINOS, "own.ttf");
        write("{own: {file: own.ttf, tolerance: " + tolerance + "}}", "{宋体: {han: [own]}}");
        Findings findings = new Findings();
        load(folder, findings);
        assertEquals(
                List.of("1: fonts.shape tolerance"),
                findings.toList().stream().map(FontLibraryTest::brief).toList());
    }

    @Test
    void collectsWhatIsWrongWithTheFile() throws IOException {
        copy(FontFixtures.TINOS, "own.ttf");
        write("{own: own.ttf, gone: gone.ttf, odd: {path: x}}", "{宋体: {han: [own, gone, typo], latin: own, size: 3}}");
        Findings findings = new Findings();
        FontLibrary library = load(folder, findings);
        assertEquals(
                List.of(
                        "1: fonts.unknown-key path",
                        "1: fonts.shape odd",
                        "2: fonts.unknown-key size",
                        "2: fonts.shape latin",
                        "1: font.missing " + folder.resolve("gone.ttf"),
                        "2: fonts.unknown-face 宋体"),
                findings.toList().stream().map(FontLibraryTest::brief).toList());
        assertTrue(library.chain(List.of("宋体")).face('a', true).isPresent(), "the rest is used");
    }

    private static String brief(Finding finding) {
        return finding.span().line() + ": " + finding.code().id() + " "
                + finding.arguments().get(0);
    }

    @Test
    void missesEveryCharacterWhereNothingCouldBeOpened() {
        Findings findings = new Findings();
        FontLibrary library = load(folder.resolve("nowhere"), findings);
        assertTrue(findings.hasErrors());
        assertTrue(library.chain(List.of("宋体")).face('国', false).isEmpty());
        assertEquals("fonts.no-fallback", findings.toList().get(1).code().id());
    }

    private void copy(Path font, String name) throws IOException {
        Files.copy(font, folder.resolve(name));
    }

    private void write(String faces, String roles) throws IOException {
        Files.writeString(folder.resolve(FontLibrary.FILE), "faces: " + faces + "\nroles: " + roles + "\n");
    }
}
