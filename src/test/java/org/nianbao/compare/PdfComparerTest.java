package org.nianbao.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;

final class PdfComparerTest {
    private final List<String> pictures = new ArrayList<>();

    @Test
    void picturesEndWhereTheSheetWouldBecomeTooLargeAndTheListDoesNot() throws IOException {
        PdfComparer comparer = new PdfComparer(this::keep, 0, 3);
        Changes first = comparer.compare(Optional.of(pdf(2, 50)), pdf(2, 60));
        Changes second = comparer.compare(Optional.of(pdf(2, 50)), pdf(2, 60));
        assertEquals(List.of(1, 2), second.pages().get(Change.LOOK));
        assertEquals(2, first.shown().size());
        assertEquals(1, second.shown().size());
        assertEquals(1, second.unshown());
        assertEquals(6, pictures.size());
    }

    @Test
    void aPictureThatCannotBeWrittenIsNotShown() throws IOException {
        PdfComparer comparer = new PdfComparer((name, png) -> false);
        Changes changes = comparer.compare(Optional.of(pdf(1, 50)), pdf(1, 60));
        assertEquals(List.of(), changes.shown());
        assertEquals(1, changes.unshown());
    }

    @Test
    void whatMovesByLessThanATenthOfAMillimetreHasNotMoved() throws IOException {
        PdfComparer comparer = new PdfComparer(this::keep);
        assertEquals(
                Change.BYTES,
                comparer.compare(Optional.of(pdf(1, 50)), pdf(1, 50.2f)).gravest());
        assertEquals(
                Change.LOOK,
                comparer.compare(Optional.of(pdf(1, 50)), pdf(1, 50.4f)).gravest());
    }

    @Test
    void aPageThatIsGoneIsNamedByItsNumberBefore() throws IOException {
        PdfComparer comparer = new PdfComparer(this::keep);
        Changes changes = comparer.compare(Optional.of(pdf(3, 50)), pdf(2, 50));
        assertEquals(Change.LOOK, changes.gravest());
        assertEquals(1, changes.gone().size());
        assertEquals("1, 3–5, 7", ChangesText.pages(List.of(1, 3, 4, 5, 7)));
    }

    private boolean keep(String name, byte[] png) {
        return pictures.add(name);
    }

    /** Pages with a rectangle. */
    private static byte[] pdf(int pages, float left) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(left, 100, 200, 50);
                    content.fill();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
