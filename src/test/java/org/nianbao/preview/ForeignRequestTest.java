package org.nianbao.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server refuses, said to it word for word: HTTP clients mend such requests before they send them. */
final class ForeignRequestTest {
    /** About as long as file systems allow: 255 bytes. */
    private static final String NAME = "报".repeat(81) + ".yaml";

    @TempDir
    static Path folder;

    private static PreviewFixture fixture;
    private static Preview preview;
    private static String version;

    @BeforeAll
    static void start() throws IOException {
        fixture = new PreviewFixture(folder);
        preview = fixture.start(fixture.save(NAME, "year: 2023\nagency: 甲局\n"), 0);
        String report = ask("GET /reports/1 HTTP/1.1", "Host: 127.0.0.1:PORT");
        version = report.replaceFirst("(?s).*\"version\":([0-9]+).*", "$1");
    }

    @AfterAll
    static void stop() {
        preview.close();
    }

    @Test
    void ownRequestsAreAnswered() throws IOException {
        String answer = ask("GET / HTTP/1.1", "Host: 127.0.0.1:PORT");
        assertEquals(200, status(answer), answer);
        assertTrue(answer.contains("script-src 'self'"), answer);
        assertEquals(
                200, status(ask("GET /reports HTTP/1.1", "Host: localhost:PORT", "Origin: http://localhost:PORT")));
        assertEquals(200, status(ask("HEAD /preview.js HTTP/1.1", "Host: 127.0.0.1:PORT")));
    }

    @Test
    void pagesAreServedUnderTheirNameOnly() throws IOException {
        String pages = "/reports/1/" + version + "/";
        String name = URLEncoder.encode(NAME.replace(".yaml", ".pdf"), StandardCharsets.UTF_8);
        String host = "Host: 127.0.0.1:PORT";
        assertTrue(ask("GET " + pages + name + " HTTP/1.1", host).contains("%PDF-"));
        assertEquals(200, status(ask("GET " + pages + "areas HTTP/1.1", host)));
        for (String other : List.of("other.pdf", "..%2f" + name, "%2e%2e%2fareas", name + "%00", name + "/", "")) {
            assertEquals(404, status(ask("GET " + pages + other + " HTTP/1.1", host)), other);
        }
        assertEquals(404, status(ask("GET /reports/1/" + version + "1/" + name + " HTTP/1.1", host)), "old pages");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: foreign.example:PORT",
                "Host: 127.0.0.1",
                "Host: 127.0.0.1:1",
                "Host: 127.0.0.1.foreign.example:PORT",
                "X-Host: 127.0.0.1:PORT",
                "Host: 127.0.0.1:PORT|Host: foreign.example",
                "Host: 127.0.0.1:PORT|Origin: http://foreign.example",
                "Host: 127.0.0.1:PORT|Origin: null",
                "Host: 127.0.0.1:PORT|Origin: http://localhost:PORT",
                "Host: 127.0.0.1:PORT|Sec-Fetch-Site: cross-site"
            })
    void foreignHostsAndOriginsAreRefused(String headers) throws IOException {
        assertEquals(403, status(ask("GET /reports HTTP/1.1", headers.split("\\|"))));
    }

    @ParameterizedTest
    @CsvSource({
        "POST /reports, 405",
        "PUT /preview.js, 405",
        "DELETE /reports/1, 405",
        "OPTIONS /, 405",
        "TRACE /, 405",
    })
    void otherMethodsAreRefused(String request, int status) throws IOException {
        assertEquals(status, status(ask(request + " HTTP/1.1", "Host: 127.0.0.1:PORT")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../preview.js",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/preview.js",
                "//etc/passwd",
                "/preview.js/",
                "/preview.js%00",
                "/年报.yaml",
                "/Preview.class",
                "/messages.properties",
                "/reports/1/../1",
                "/reports/2",
                "/reports/-1",
                "/reports/99999999999999999999",
                "/reports/1/1/areas",
                "/reports/1/999999999/areas",
                "/reports/1/9999999999/areas"
            })
    void pathsLeadNowhereElse(String path) throws IOException {
        int status = status(ask("GET " + path + " HTTP/1.1", "Host: 127.0.0.1:PORT"));
        assertTrue(status == 404 || status == 400, path + " " + status);
    }

    @Test
    void oversizedRequestsAreRefused() throws IOException {
        String host = "Host: 127.0.0.1:PORT";
        assertEquals(414, status(ask("GET /?" + "x".repeat(1200) + " HTTP/1.1", host)));
        assertEquals(431, status(ask("GET / HTTP/1.1", host, "X-Long: " + "x".repeat(20_000))));
        assertEquals(413, status(ask("GET / HTTP/1.1", host, "Content-Length: 1000000000")));
        assertEquals(413, status(ask("GET / HTTP/1.1", host, "Transfer-Encoding: chunked")));
    }

    @Test
    void aPortInUseIsPassedOver() throws IOException {
        try (Preview second = fixture.start(fixture.reports(), preview.port())) {
            assertNotEquals(preview.port(), second.port());
            assertTrue(second.port() > 0);
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ")[1]);
    }

    private static String ask(String request, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), preview.port())) {
            String text = request + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            String own = text.replace("PORT", Integer.toString(preview.port()));
            socket.getOutputStream().write(own.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            socket.setSoTimeout(10_000);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
