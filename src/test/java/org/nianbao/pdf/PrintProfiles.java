package org.nianbao.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes small ICC profiles (ICC.1:2010), as none of a printing house may be shipped. */
final class PrintProfiles {
    private static final int HEADER = 128;

    private PrintProfiles() {}

    /** A rough CMYK output profile: white paper, black by K, colours by the corners of Lab. */
    static byte[] cmyk() {
        return profile("prtr", "CMYK");
    }

    /** A profile of any class and colour space, with the tables of CMYK. */
    static byte[] profile(String deviceClass, String space) {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", described("Test press"));
        tags.put("cprt", text("none"));
        tags.put("wtpt", white());
        tags.put("A2B0", table(4, 3));
        tags.put("B2A0", table(3, 4));
        return file(deviceClass, space, tags);
    }

    private static byte[] file(String deviceClass, String space, Map<String, byte[]> tags) {
        int start = HEADER + 4 + 12 * tags.size();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteBuffer table = ByteBuffer.allocate(start - HEADER).putInt(tags.size());
        tags.forEach((name, data) -> {
            table.put(ascii(name)).putInt(start + body.size()).putInt(data.length);
            body.writeBytes(data);
            body.writeBytes(new byte[3 - (data.length + 3) % 4]);
        });
        ByteBuffer all = ByteBuffer.allocate(start + body.size());
        all.putInt(all.capacity()).putInt(0).putInt(0x02400000);
        all.put(ascii(deviceClass)).put(ascii(space)).put(ascii("Lab "));
        all.putShort((short) 2024).putShort((short) 1).putShort((short) 1);
        all.position(36).put(ascii("acsp"));
        all.position(68).putInt(63190).putInt(65536).putInt(54061);
        return all.position(HEADER).put(table.array()).put(body.toByteArray()).array();
    }

    private static byte[] described(String name) {
        return ByteBuffer.allocate(12 + name.length() + 1 + 8 + 3 + 67)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(name.length() + 1)
                .put(ascii(name))
                .array();
    }

    private static byte[] text(String text) {
        return ByteBuffer.allocate(9 + text.length())
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(text))
                .array();
    }

    private static byte[] white() {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .putInt(63190)
                .putInt(65536)
                .putInt(54061)
                .array();
    }

    /** lut8Type with two grid points a channel. */
    private static byte[] table(int in, int out) {
        int nodes = 1 << in;
        ByteBuffer lut = ByteBuffer.allocate(48 + 256 * in + nodes * out + 256 * out);
        lut.put(ascii("mft1"))
                .putInt(0)
                .put((byte) in)
                .put((byte) out)
                .put((byte) 2)
                .put((byte) 0);
        for (int i = 0; i < 9; i++) {
            lut.putInt(i % 4 == 0 ? 65536 : 0);
        }
        ramps(lut, in);
        for (int node = 0; node < nodes; node++) {
            lut.put(in == 4 ? lab(node) : inks(node));
        }
        ramps(lut, out);
        return lut.array();
    }

    private static void ramps(ByteBuffer lut, int channels) {
        for (int i = 0; i < 256 * channels; i++) {
            lut.put((byte) i);
        }
    }

    private static byte[] lab(int node) {
        int light = Integer.bitCount(node & 0b1110) * 40 + (node & 1) * 255;
        return new byte[] {(byte) Math.max(0, 255 - light), (byte) 128, (byte) 128};
    }

    private static byte[] inks(int node) {
        boolean light = (node & 0b100) != 0;
        boolean red = (node & 0b010) != 0;
        boolean yellow = (node & 0b001) != 0;
        return new byte[] {
            (byte) (red ? 0 : 100), (byte) (red ? 100 : 0), (byte) (yellow ? 100 : 0), (byte) (light ? 0 : 255)
        };
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
