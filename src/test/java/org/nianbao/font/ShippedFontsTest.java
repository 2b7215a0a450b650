package org.nianbao.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The licences allow the files to be handed on unmodified: their checksums are the record. */
class ShippedFontsTest {
    @Test
    void areTheFilesOfTheRecord() throws IOException, NoSuchAlgorithmException {
        List<String> record = Files.readAllLines(FontFixtures.FONTS.resolve("SHA256SUMS"));
        assertEquals(fonts(), record.stream().map(line -> line.substring(66)).toList());
        for (String line : record) {
            String file = line.substring(66);
            assertEquals(line.substring(0, 64), hash(FontFixtures.FONTS.resolve(file)), file);
        }
    }

    private static List<String> fonts() throws IOException {
        try (Stream<Path> files = Files.walk(FontFixtures.FONTS, 2)) {
            return files.filter(file -> file.toString().endsWith(".ttf"))
                    .filter(file -> !file.getParent().endsWith("extra"))
                    .map(file -> FontFixtures.FONTS.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    }
}
