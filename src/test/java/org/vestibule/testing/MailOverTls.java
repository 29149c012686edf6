package org.vestibule.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;

/** A mail server on the loopback interface that speaks TLS from the first byte on. */
public final class MailOverTls {

    /** Where it has to wait for a busy machine. */
    private static final long TIMEOUT_MILLIS = 60_000;

    private MailOverTls() {}

    /** With the {@link TestCertificate} in the folder. It isn't started. */
    public static GreenMail server(Path folder) {
        System.setProperty(
                "greenmail.tls.keystore.file", TestCertificate.store(folder).toString());
        System.setProperty("greenmail.tls.keystore.password", TestCertificate.PASSWORD);
        var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS);
        setup.setServerStartupTimeout(TIMEOUT_MILLIS);
        return new GreenMail(setup);
    }
}
