package org.vestibule.api;

import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.api.body.Answer;
import org.vestibule.api.body.AnswerMembers;
import org.vestibule.api.problem.ApiProblems;
import org.vestibule.api.problem.ProblemException;
import org.vestibule.shared.ReadableText;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListPortion;

/**
 * The parameters of a call that lists records: how many, after which, and what narrows the list. Parameters that the call
 * doesn't have are refused, so that a misspelt one doesn't list everything.
 */
final class ListCall {

    private static final String LIMIT = "limit";
    private static final int USUAL = 25;
    private static final int MAX = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final MultivaluedMap<String, String> given;

    /**
     * @param own the parameters of the call beside those of every list
     * @throws ProblemException if others are given, or one twice
     */
    ListCall(UriInfo address, Set<String> own) {
        given = address.getQueryParameters();
        Set<String> known =
                Stream.concat(own.stream(), Stream.of(LIMIT, Cursor.AFTER)).collect(Collectors.toSet());
        given.forEach((name, values) -> {
            if (!known.contains(name)) {
                throw ApiProblems.invalidParameter(ReadableText.of(name), "This call doesn't have it.");
            }
            if (values.size() > 1) {
                throw ApiProblems.invalidParameter(name, "It can be given once.");
            }
        });
    }

    /** How many records to list at most. */
    int limit() {
        Optional<String> text = text(LIMIT);
        if (text.isEmpty()) {
            return USUAL;
        }
        int limit = NUMBER.matcher(text.get()).matches() ? Integer.parseInt(text.get()) : 0;
        if (limit < 1 || limit > MAX) {
            throw ApiProblems.invalidParameter(LIMIT, "It has to be a number from 1 to " + MAX + ".");
        }
        return limit;
    }

    /** Where the list goes on; null for its beginning. */
    Cursor cursor() {
        Optional<String> text = text(Cursor.AFTER);
        return text.isEmpty()
                ? null
                : Cursor.in(Map.of(Cursor.AFTER, text.get())).orElseThrow(ListCall::wrongCursor);
    }

    private static ProblemException wrongCursor() {
        return ApiProblems.invalidParameter(Cursor.AFTER, "It has to be the value of next in an answer of this call.");
    }

    /** The parameter's text; empty if it isn't given, or empty. */
    Optional<String> text(String name) {
        return Optional.ofNullable(given.getFirst(name)).map(ReadableText::of).filter(text -> !text.isEmpty());
    }

    /** The parameter read as something else. */
    <T> Optional<T> read(String name, String what, Function<String, Optional<T>> reader) {
        return text(name).map(text -> reader.apply(text)
                .orElseThrow(() -> ApiProblems.invalidParameter(name, "It has to be " + what + ".")));
    }

    /**
     * The part of the list.
     *
     * @param part empty if the cursor is that of another list
     */
    static <T> Answer answer(Optional<ListPortion<T>> part, Function<T, JsonValue> item) {
        ListPortion<T> found = part.orElseThrow(ListCall::wrongCursor);
        return answer(found.items(), found.next() == null ? null : found.next().text(), item);
    }

    /** A list that is always given whole. */
    static <T> Answer whole(List<T> items, Function<T, JsonValue> item) {
        return answer(items, null, item);
    }

    private static <T> Answer answer(List<T> items, String next, Function<T, JsonValue> item) {
        return Answer.of(new AnswerMembers()
                .with("items", items, item)
                .with("next", next)
                .json());
    }
}
