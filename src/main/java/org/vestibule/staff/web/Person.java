package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.security.Caller;
import org.vestibule.security.Right;

/** Who is signed in, for the views: what to call them, and what to offer them. */
@Named
@RequestScoped
public class Person {

    private final Caller caller;

    @Inject
    public Person(Caller caller) {
        this.caller = caller;
    }

    protected Person() {
        this(null);
    }

    public boolean may(String right) {
        return caller.may(Right.valueOf(right));
    }

    public String getName() {
        return caller.name();
    }

    public String getInitials() {
        return Stream.of(caller.name().split("\\s+"))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
