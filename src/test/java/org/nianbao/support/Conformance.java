package org.nianbao.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Holds PDF files against veraPDF. An untagged file may pass PDF/A-2a, so PDF/UA-1 is always asked too.
 */
public final class Conformance {
    private static final List<PDFAFlavour> USUAL = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    private static final List<PDFAFlavour> WITH_DATA = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** Fails unless a file is PDF/A-2a and PDF/UA-1. */
    public static void assertConforms(byte[] pdf) {
        assertEquals(List.of(), failures(pdf));
    }

    /** Fails unless a file is PDF/A-3a and PDF/UA-1. */
    public static void assertConformsWithData(byte[] pdf) {
        assertEquals(List.of(), failures(pdf, WITH_DATA));
    }

    /** The broken rules: {@code ua1 7.3-1: Figure structure element neither has an alternate description …}. */
    public static List<String> failures(byte[] pdf) {
        return failures(pdf, USUAL);
    }

    /** The broken rules of a file with data. */
    public static List<String> failuresWithData(byte[] pdf) {
        return failures(pdf, WITH_DATA);
    }

    private static List<String> failures(byte[] pdf, List<PDFAFlavour> flavours) {
        List<String> failures = new ArrayList<>();
        flavours.forEach(flavour -> failures.addAll(failures(pdf, flavour)));
        return failures;
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> text(flavour, assertion))
                    .distinct()
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(PDFAFlavour flavour, TestAssertion assertion) {
        return "%s %s-%d: %s"
                .formatted(
                        flavour.getId(),
                        assertion.getRuleId().getClause(),
                        assertion.getRuleId().getTestNumber(),
                        assertion.getMessage());
    }
}
