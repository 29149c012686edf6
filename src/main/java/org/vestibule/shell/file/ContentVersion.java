package org.vestibule.shell.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifies content by a hash, so that an address with the hash never changes its content. */
public final class ContentVersion {

    private static final int LENGTH = 12;

    private ContentVersion() {}

    /** Twelve hexadecimal characters; the same for the same bytes. */
    public static String of(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
