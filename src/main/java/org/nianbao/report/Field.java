package org.nianbao.report;

/**
 * A field of the report file.
 *
 * @param key its key: {@code agency}
 * @param label the Chinese key that says the same: {@code 机关名称}
 * @param type what it holds
 * @param required whether a file without it cannot be read
 * @param chinese what it is, in Chinese
 * @param english what it is, in English
 */
public record Field(String key, String label, FieldType type, boolean required, String chinese, String english) {
    /** The field as messages name it where it was not written: {@code agency（机关名称）}. */
    public String name() {
        return key + "（" + label + "）";
    }
}
