package org.vestibule.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.text.Normalizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vestibule.security.PasswordHasher.Requester;
import org.vestibule.testing.InServer;

/** All hashing goes through this class, so that this applies to every use. */
@InServer
class PasswordHasherIT {

    private static final String COMPOSED = "d\u00FCrre \u1EA1pfel";
    private static final String DECOMPOSED = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

    @Inject
    PasswordHasher passwords;

    @Inject
    UserTransaction transaction;

    @AfterEach
    void end() throws Exception {
        if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    @Test
    void hashesAndComparesOutsideOfATransaction() {
        HashedPassword hash = passwords.hash("harbour lights at nine");

        assertThat(passwords.matches("harbour lights at nine", hash.text(), Requester.STRANGER))
                .isTrue();
        assertThat(passwords.matches("harbour light", hash.text(), Requester.KNOWN))
                .isFalse();
        assertThat(passwords.matches("nobody", null, Requester.STRANGER)).isFalse();
        assertThat(hash.toString()).doesNotContain(hash.text());
    }

    @Test
    void refusesToHashWhileATransactionHoldsAConnectionAndLocks() throws Exception {
        transaction.begin();

        assertThatIllegalStateException().isThrownBy(() -> passwords.hash("harbour lights at nine"));
    }

    @Test
    void refusesToCompareWhileATransactionHoldsAConnectionAndLocks() throws Exception {
        String hash = passwords.hash("harbour lights at nine").text();
        transaction.begin();

        assertThatIllegalStateException().isThrownBy(() -> passwords.matches("x", hash, Requester.STRANGER));
        assertThatIllegalStateException().isThrownBy(() -> passwords.matches("x", null, Requester.STRANGER));
    }

    @Test
    void treatsComposedAndDecomposedPasswordsAsTheSame() {
        String hash = passwords.hash(DECOMPOSED).text();

        assertThat(passwords.matches(COMPOSED, hash, Requester.KNOWN)).isTrue();
        assertThat(passwords.matches(DECOMPOSED, hash, Requester.KNOWN)).isTrue();
        assertThat(passwords.matches("durre apfel", hash, Requester.KNOWN)).isFalse();
    }

    @Test
    void acceptsHashesOfPasswordsThatWereNotPrepared() {
        assertThat(passwords.matches(COMPOSED, former(DECOMPOSED), Requester.KNOWN))
                .isTrue();
        assertThat(passwords.matches(DECOMPOSED, former(DECOMPOSED), Requester.KNOWN))
                .isTrue();
        assertThat(passwords.matches("a\u00A0b", former("a\u00A0b"), Requester.KNOWN))
                .isTrue();
        assertThat(passwords.matches(null, former("x"), Requester.KNOWN)).isFalse();
    }

    @Test
    void nobodySignsInWithoutAPassword() {
        assertThat(passwords.matches("", HashedPassword.NONE.text(), Requester.KNOWN))
                .isFalse();
        assertThat(passwords.matches("$none", HashedPassword.NONE.text(), Requester.KNOWN))
                .isFalse();
    }

    private static String former(String password) {
        return QuickHash.of(password).text();
    }
}
