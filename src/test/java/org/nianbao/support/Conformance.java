package org.nianbao.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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

    private static final int DEPTH = 4;
    private static final String MAGIC = "%PDF-";

    /** Digests of files that were looked at. */
    private static final Set<String> VALID = ConcurrentHashMap.newKeySet();

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

    /**
     * Fails unless a file is what it declares to be, and PDF/UA-1. All helpers that make files for tests ask this, so that
     * whatever a test builds is valid; one that was found valid is not looked at again.
     */
    public static byte[] assertDeclared(byte[] pdf) {
        if (VALID.add(digest(pdf))) {
            assertEquals(List.of(), failures(pdf, declaresData(pdf) ? WITH_DATA : USUAL));
        }
        return pdf;
    }

    /**
     * Asks the same of all PDFs in a folder and its folders that were written since a moment; older ones, and what is no
     * PDF at all, are a test's own matter.
     */
    public static void assertDeclared(Path folder, Instant since) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            for (Path file : files.filter(file -> isPdf(file, since)).toList()) {
                byte[] pdf = Files.readAllBytes(file);
                if (new String(pdf, 0, Math.min(pdf.length, MAGIC.length()), ISO_8859_1).equals(MAGIC)) {
                    assertDeclared(pdf);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPdf(Path file, Instant since) {
        try {
            return file.toString().endsWith(".pdf")
                    && Files.isRegularFile(file)
                    && !Files.getLastModifiedTime(file).toInstant().isBefore(since);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The metadata of PDF/A are never compressed. */
    private static boolean declaresData(byte[] pdf) {
        return new String(pdf, ISO_8859_1).contains("<pdfaid:part>3</pdfaid:part>");
    }

    private static String digest(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
