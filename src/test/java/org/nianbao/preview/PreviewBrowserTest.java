package org.nianbao.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer at the preview, played in a real browser: open, write, break, mend, look for the place of a finding. */
final class PreviewBrowserTest {
    private static final Path EXAMPLE = Path.of("examples/tieling-yingshang-2023.yaml");
    private static final String NAME = "年报.yaml";
    private static final String PAINTED = "document.querySelector('.sheet canvas')";

    /** Whether all that is in sight is drawn, and the places of the text are known. */
    private static final String SETTLED = PAINTED + " && document.querySelector('.words').textContent";

    @TempDir
    static Path folder;

    private static PreviewFixture fixture;
    private static Preview preview;
    private static Chromium browser;
    private String example;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Chromium.installed();
        Assumptions.assumeTrue(program.isPresent(), "no Chromium on this machine: apt install chromium");
        fixture = new PreviewFixture(folder);
        fixture.save(NAME, Files.readString(EXAMPLE));
        preview = fixture.start(fixture.reports().resolve(NAME), 0);
        browser = Chromium.start(program.get());
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
            preview.close();
        }
    }

    @BeforeEach
    void openTheReport() throws Exception {
        example = Files.readString(EXAMPLE);
        fixture.save(NAME, example);
        browser.speak("zh-CN");
        browser.resize(1400, 900);
        browser.open(preview.address());
        browser.await(SETTLED);
    }

    @AfterEach
    void nothingWasRefusedAndNoScriptFailed() {
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void aSaveIsDrawnInPlaceAndOnlyWhereItShows() throws Exception {
        browser.evaluate("document.querySelector('#sheets').scrollTop = 1500");
        browser.await("document.querySelectorAll('.sheet canvas').length >= 3");
        browser.click("#zoom-out");
        browser.await("document.querySelector('#sheets').scrollTop !== 1500");
        // All are drawn again in the new size.
        browser.await("[...document.querySelectorAll('.sheet canvas')].slice(0, 3)"
                + ".every(canvas => Math.abs(canvas.width - canvas.clientWidth) <= 1)");
        browser.evaluate("document.querySelectorAll('.sheet').forEach(sheet => sheet.firstElementChild.kept = true)");
        double scroll = browser.number("document.querySelector('#sheets').scrollTop");
        String zoom = browser.text("document.querySelector('#zoom-fit').textContent");

        fixture.save(NAME, example.replace("顾问", "参谋").replace("主动接受社会监督。", "欢迎社会监督。"));

        browser.await("document.querySelector('.words').textContent.includes('欢迎社会监督')");
        browser.await("!document.querySelector('.sheet canvas').kept");
        assertEquals(scroll, browser.number("document.querySelector('#sheets').scrollTop"));
        assertEquals(zoom, browser.text("document.querySelector('#zoom-fit').textContent"));
        assertTrue(browser.holds("document.querySelectorAll('.sheet')[1].querySelector('canvas').kept"));
    }

    @Test
    void aBrokenFileKeepsTheLastPagesUntilItIsMended() throws Exception {
        fixture.save(NAME, example.replace("agency_kind: department", "agency_kind: [department"));

        browser.await("document.body.classList.contains('stale') && !document.querySelector('#notice').hidden");
        assertTrue(browser.holds("document.querySelectorAll('.sheet canvas').length"));
        assertTrue(browser.holds("document.querySelector('.finding.error mark')"));

        fixture.save(NAME, example);

        browser.await("!document.body.classList.contains('stale') && document.querySelector('#notice').hidden");
    }

    @Test
    void aFindingLeadsToItsFigureAndItsLine() throws Exception {
        String wrong = "table: {fill: 0, result_total: [7, 0, 0, 0, 0, 0, 7]}";
        String broken = example.replace("  applications:\n    table: {fill: 0}", "  applications:\n    " + wrong);
        fixture.save(NAME, broken);
        browser.await("document.querySelector('.finding.error')");
        assertFalse(browser.holds("document.querySelector('#advice').hidden"), "a final copy with errors says so");

        browser.click(".finding.error");

        browser.await("document.querySelector('.mark.chosen')");
        browser.await("(box => box.top > 0 && box.bottom < innerHeight)"
                + "(document.querySelector('.mark.chosen').getBoundingClientRect())");
        String chosen = "document.querySelector('.finding[aria-current=true]')";
        assertTrue(browser.text(chosen + ".querySelector('.line').textContent")
                .contains(" " + lineOf(broken, wrong) + " "));
        assertEquals("7", browser.text(chosen + ".querySelector('.excerpt mark').textContent"));
    }

    @Test
    void aClickOnThePageTellsTheLineOfTheDataFile() throws Exception {
        String box = "document.querySelector('.sheet').getBoundingClientRect()";
        double scale = browser.number(box + ".width") / 595.276;
        // The first line of the preamble stands about 320 pt under the upper edge.
        browser.clickAt(browser.number(box + ".left") + 300 * scale, browser.number(box + ".top") + 280 * scale);

        browser.await("document.querySelector('#source-lines .here')");
        assertEquals(
                Integer.toString(lineOf(example, "为全面反映")),
                browser.text("document.querySelector('#source-lines .here i').textContent"));
        assertTrue(browser.holds("document.querySelector('.mark.clicked')"));
    }

    @Test
    void aTemplateIsReadAgainWhenItIsSaved() throws Exception {
        Path style = fixture.templates().resolve("style.css");
        String css = Files.readString(style);
        browser.evaluate("document.querySelector('.sheet canvas').kept = true");

        Files.writeString(style, css + "\nh1.title { colour: red; }\n");
        browser.await("document.querySelector('.finding.error')");
        assertTrue(browser.holds("document.querySelector('.sheet canvas').kept"));

        Files.writeString(style, css + "\nh1.title { color: red; }\n");
        browser.await("!document.querySelector('.sheet canvas').kept && !document.querySelector('.finding.error')");

        Files.writeString(style, css);
        browser.await("!document.body.classList.contains('stale')");
    }

    @Test
    void keysTurnPagesAndShowOutlines() throws Exception {
        browser.press("ArrowRight");
        browser.await("document.querySelector('#page-number').textContent.startsWith('2')");
        browser.press("g");
        browser.await("document.querySelectorAll('.sheet svg rect.area').length > 1");
        browser.press("g");
        browser.await("!document.querySelector('.sheet svg')");
        browser.press("j");
        browser.await("document.activeElement.classList.contains('finding')");
    }

    @Test
    void manyFindingsStandInTheirPartsWithWhatNeedsNoDoingFolded() throws Exception {
        String figures = "table: {fill: 0, received: [1, 0, 0, 0, 0, 0, 9], granted: [2, 0, 0, 0, 0, 0, 9]}";
        fixture.save(
                NAME,
                example.replace("  applications:\n    table: {fill: 0}", "  applications:\n    " + figures)
                        .replace("year: 2023", "year: ２０２３"));
        browser.await("document.querySelectorAll('.finding.error').length > 1");

        String part = "[...document.querySelectorAll('section.part')].find(part => part.innerText.includes('三、收到'))";
        assertTrue(browser.number(part + ".querySelectorAll('.finding.error').length") > 1);
        assertTrue(browser.text(part + ".querySelector('.tally').textContent").contains("处错误"));
        assertTrue(browser.holds("!document.querySelector('details.part').open"));
        assertTrue(browser.holds("document.querySelector('details.part .finding.info')"));
    }

    @Test
    void whoIsAtAFindingStaysThereWhenTheFileIsSaved() throws Exception {
        browser.press("j");
        String message = "document.activeElement.querySelector('.message').textContent";
        String before = browser.text(message);
        browser.evaluate("document.activeElement.old = true");

        fixture.save(NAME, example.replace("顾问", "参谋"));

        browser.await("document.activeElement.classList.contains('finding') && !document.activeElement.old");
        assertEquals(before, browser.text(message));
    }

    @Test
    void printingPrintsThePdfItself() throws Exception {
        // A browser without a window ends when it is asked to print.
        browser.evaluate("Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow',"
                + " { get() { return { focus() {}, print: () => (this.printed = true) }; } }); true");
        browser.press("p");
        browser.await("document.querySelector('iframe').printed");
        assertEquals("application/pdf", browser.text("document.querySelector('iframe').contentDocument.contentType"));
        assertEquals(
                browser.text("document.querySelector('#download').href"),
                browser.text("document.querySelector('iframe').src"));
    }

    @Test
    void keysOfOneLetterCanBeTurnedOff() throws Exception {
        browser.press("?");
        browser.await("document.querySelector('#keys').open");
        browser.click("#keys-on");
        browser.click("#keys form button");
        browser.press("j");
        assertFalse(browser.holds("document.activeElement.classList.contains('finding')"));
        browser.evaluate("localStorage.clear()");
    }

    @Test
    void aFolderListsItsReportsAndTheirStateInTheLanguageOfTheBrowser() throws Exception {
        fixture.save("another.yaml", "year: 2024\nagency: 甲局\nstatus: draft\n");
        try (Preview all = fixture.start(fixture.reports(), 0)) {
            browser.speak("en-GB");
            browser.resize(420, 800);
            browser.open(all.address());
            browser.await("document.querySelectorAll('#reports .sign:not(.busy)').length >= 2");
            assertEquals("Reports", browser.text("document.querySelector('h1').textContent"));
            assertTrue(browser.text("document.querySelector('#reports a').innerText")
                    .contains("draft"));
            browser.evaluate("document.querySelector('#search').value = '铁岭 2023';"
                    + "document.querySelector('#search').dispatchEvent(new Event('input'))");
            browser.await("document.querySelectorAll('#reports a').length === 1");
            browser.evaluate("document.querySelector('#search').value = '';"
                    + "document.querySelector('#search').dispatchEvent(new Event('input'))");
            browser.await("document.querySelectorAll('#reports a').length === 2");
            browser.click("#reports a");
            browser.await(SETTLED);
            browser.press("]");
            browser.await(SETTLED + " && document.title.includes('铁岭')");
            assertTrue(browser.holds("document.documentElement.scrollWidth <= innerWidth"), "a narrow window fits");
            browser.press("[");
            browser.await(SETTLED + " && document.title.includes('甲局')");
            Files.delete(fixture.reports().resolve("another.yaml"));
            browser.await("document.querySelector('#notice').innerText.includes('no longer in the folder')");
            assertTrue(browser.holds(PAINTED), "its last pages stay");
            browser.press("l");
            browser.await("document.querySelectorAll('#reports a').length === 1");
            browser.click("#reports a");
            browser.await(SETTLED);
        }
        // The server is gone, and the page has noticed.
        browser.await("!document.querySelector('#notice').hidden");
        browser.complaints();
    }

    @Test
    void anotherSiteCannotReadTheReport() throws Exception {
        browser.open("http://foreign.example:" + preview.port() + "/");
        assertEquals("403", browser.text("document.body.textContent"));
        browser.open("about:blank");
        browser.complaints();
    }

    private static int lineOf(String text, String part) {
        return (int) text.substring(0, text.indexOf(part)).lines().count()
                + (text.charAt(text.indexOf(part) - 1) == '\n' ? 1 : 0);
    }
}
