package org.nianbao.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.support.Conformance;

/** Every file is PDF/A-2a and PDF/UA-1, and the validator can tell. */
class ConformanceTest {
    private static final byte[] REPORT = SamplePages.write(SamplePages.report());

    @Test
    void aReportWithEverythingConforms() {
        Conformance.assertConforms(REPORT);
    }

    @Test
    void aFileSavedByTheTestLibraryStillConforms() {
        Conformance.assertConforms(changed(document -> {}));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void aFileThatLacksSomethingFails(String rule, Consumer<PDDocument> damage) {
        List<String> failures = Conformance.failures(changed(damage));
        assertTrue(failures.stream().anyMatch(failure -> failure.startsWith(rule)), () -> rule + " not in " + failures);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("ua1 7.3-1", "Figure", COSName.ALT),
                damage("ua1 7.5-1", document -> attributes(document, "TH", "Scope")),
                damage("ua1 7.2-42", document -> attributes(document, "TH", "ColSpan")),
                damage("ua1 7.9-1", "Note", COSName.ID),
                damage("ua1 7.2-", document -> catalog(document).removeItem(COSName.LANG)),
                damage("ua1 7.1-11", document -> catalog(document).removeItem(COSName.STRUCT_TREE_ROOT)),
                damage("2a 6.7.2", document -> catalog(document).removeItem(COSName.MARK_INFO)),
                damage("2a 6.2.4.3", document -> catalog(document).removeItem(COSName.OUTPUT_INTENTS)),
                damage("ua1 7.1-8", document -> catalog(document).removeItem(COSName.METADATA)),
                damage("ua1 7.1-10", document -> catalog(document).removeItem(COSName.VIEWER_PREFERENCES)),
                damage("ua1 7.18.3-1", document -> pages(document, COSName.getPDFName("Tabs"))),
                damage("ua1 7.1-3", document -> pages(document, COSName.STRUCT_PARENTS)),
                damage("ua1 7.1-3", ConformanceTest::unmarkArtifacts),
                damage("ua1 7.18.5-2", document -> annotations(document, COSName.CONTENTS)),
                damage("2a 6.3.2", document -> annotations(document, COSName.F)),
                damage("ua1 7.18.5-1", document -> annotations(document, COSName.STRUCT_PARENT)));
    }

    private static Arguments damage(String rule, Consumer<PDDocument> damage) {
        return Arguments.of(rule, damage);
    }

    private static Arguments damage(String rule, String type, COSName key) {
        return damage(rule, document -> elements(document, type).forEach(element -> element.removeItem(key)));
    }

    private static void attributes(PDDocument document, String type, String key) {
        elements(document, type)
                .forEach(element -> element.getCOSDictionary(COSName.A).removeItem(COSName.getPDFName(key)));
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static void pages(PDDocument document, COSName key) {
        document.getPages().forEach(page -> page.getCOSObject().removeItem(key));
    }

    private static void annotations(PDDocument document, COSName key) {
        document.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS).forEach(annotation -> dictionary(annotation)
                .removeItem(key));
    }

    private static COSDictionary dictionary(COSBase base) {
        return (COSDictionary) (base instanceof COSObject object ? object.getObject() : base);
    }

    private static List<COSDictionary> elements(PDDocument document, String type) {
        List<COSDictionary> found = new ArrayList<>();
        collect(catalog(document).getCOSDictionary(COSName.STRUCT_TREE_ROOT), type, found);
        return found;
    }

    private static void collect(COSDictionary element, String type, List<COSDictionary> found) {
        if (type.equals(element.getNameAsString(COSName.S))) {
            found.add(element);
        }
        COSArray kids = element.getCOSArray(COSName.K);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                collect(kid, type, found);
            }
        }
    }

    /** Takes away the marks around artifacts, as if the writer had forgotten them. */
    private static void unmarkArtifacts(PDDocument document) {
        for (PDPage page : document.getPages()) {
            try {
                List<Object> tokens = new ArrayList<>();
                Set<String> opening = Set.of("BDC", "BMC");
                List<Boolean> artifacts = new ArrayList<>();
                for (Object token : new PDFStreamParser(page).parse()) {
                    boolean operator = token instanceof Operator;
                    String name = operator ? ((Operator) token).getName() : "";
                    if (opening.contains(name)) {
                        boolean artifact = COSName.ARTIFACT.equals(tokens.get(tokens.size() - 2));
                        artifacts.add(artifact);
                        if (artifact) {
                            tokens.subList(tokens.size() - 2, tokens.size()).clear();
                            continue;
                        }
                    }
                    if (!name.equals("EMC") || !artifacts.remove(artifacts.size() - 1)) {
                        tokens.add(token);
                    }
                }
                PDStream stream = new PDStream(document);
                try (OutputStream out = stream.createOutputStream()) {
                    new ContentStreamWriter(out).writeTokens(tokens);
                }
                page.setContents(stream);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static byte[] changed(Consumer<PDDocument> change) {
        try (PDDocument document = Loader.loadPDF(REPORT)) {
            change.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
