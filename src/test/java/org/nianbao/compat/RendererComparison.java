package org.nianbao.compat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Compares pages as poppler, MuPDF and pdf.js draw them with those of PDFBox. Run by {@code src/test/compat/run}, in the
 * folder of {@code pdfjs.mjs}.
 */
final class RendererComparison {
    private RendererComparison() {}

    /** Arguments: PDF files. Of each, the pages that are least alike are told; the exit status is 1 where one differs. */
    public static void main(String[] files) throws IOException, InterruptedException {
        boolean alike = true;
        for (String file : files) {
            List<Sheet> expected = expected(file);
            for (Program program : Program.ALL) {
                alike &= compare(file, program, expected);
            }
        }
        System.exit(alike ? 0 : 1);
    }

    private static List<Sheet> expected(String file) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(new File(file))) {
            PdfBoxPages pages = new PdfBoxPages(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                sheets.add(pages.sheet(page));
            }
        }
        return sheets;
    }

    private static boolean compare(String file, Program program, List<Sheet> expected)
            throws IOException, InterruptedException {
        List<Sheet> drawn = program.draw(file);
        List<Likeness> pages = IntStream.range(0, Math.min(drawn.size(), expected.size()))
                .mapToObj(page -> Likeness.of(expected.get(page), drawn.get(page)))
                .toList();
        boolean alike = drawn.size() == expected.size() && pages.stream().allMatch(Likeness::isAlike);
        System.out.printf(
                "%s %s, %s: %d of %d pages%n",
                alike ? "alike " : "DIFFER", name(file), program.name(), drawn.size(), expected.size());
        pages.stream().min(Comparator.comparing(Likeness::near)).ifPresent(least -> tell(pages, least));
        pages.stream().max(Comparator.comparing(Likeness::worst)).ifPresent(worst -> tell(pages, worst));
        return alike;
    }

    private static void tell(List<Likeness> pages, Likeness likeness) {
        System.out.println("       page " + (pages.indexOf(likeness) + 1) + ": " + likeness);
    }

    /** The file in its folder, which tells the templates and the profile. */
    private static String name(String file) {
        Path path = Path.of(file);
        return path.getParent().getFileName() + "/" + path.getFileName();
    }
}
