package org.vestibule.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Supplier;
import org.vestibule.api.access.CurrentProgram;
import org.vestibule.api.body.Answer;
import org.vestibule.api.once.CallKey;
import org.vestibule.api.once.OnceOnly;
import org.vestibule.api.problem.ApiProblems;
import org.vestibule.settings.Settings;
import org.vestibule.shared.RecordNumber;

/** What the calls of the API have in common. */
@ApplicationScoped
public class Calls {

    private final OnceOnly onceOnly;
    private final CurrentProgram program;
    private final Settings settings;

    @Inject
    Calls(OnceOnly onceOnly, CurrentProgram program, Settings settings) {
        this.onceOnly = onceOnly;
        this.program = program;
        this.settings = settings;
    }

    /** Carries out a POST, once if it has an {@code Idempotency-Key}. */
    Response post(HttpHeaders headers, UriInfo address, byte[] body, Supplier<Answer> call) {
        String key = headers.getHeaderString(CallKey.HEADER);
        if (key == null) {
            return onceOnly.answer(call).response();
        }
        CallKey once = CallKey.of(key, program.keyId(), program.key(), "POST", address.getPath(), body);
        return onceOnly.answer(once, call).response();
    }

    /** The address of a record. */
    String location(String path, long id) {
        return settings.baseUrl() + ApiApplication.PATH + path + "/" + id;
    }

    /** The number in an address, or else the problem that there is nothing. */
    static long number(String text) {
        return RecordNumber.in(text).orElseThrow(ApiProblems::notFound);
    }

    /** The record, or else the problem that there is nothing. */
    static <T> T found(Optional<T> record) {
        return record.orElseThrow(ApiProblems::notFound);
    }
}
