package org.vestibule.shell.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyReaderTest {

    @Test
    void readsAllThatWasAnnounced() {
        byte[] sent = new byte[200_000];
        sent[199_999] = 7;

        assertThat(BodyReader.read(new ByteArrayInputStream(sent), sent.length)).hasValue(sent);
    }

    @Test
    void refusesAnIncompleteBody() {
        assertThat(BodyReader.read(new ByteArrayInputStream(new byte[3]), 4)).isEmpty();
    }

    @Test
    void refusesABodyOfADisconnectedClient() {
        InputStream gone = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        };

        Optional<byte[]> body = BodyReader.read(gone, 4);

        assertThat(body).isEmpty();
    }
}
