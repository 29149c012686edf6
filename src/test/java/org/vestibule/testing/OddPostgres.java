package org.vestibule.testing;

import java.nio.file.Path;
import java.util.Map;

/** A database with an owner whose names and password need quoting, in the build's PostgreSQL, which speaks TLS from then on. */
public final class OddPostgres {

    private OddPostgres() {}

    /** Makes both, and gives what a server needs to be told of them. */
    public static Map<String, String> make(String database, String user, String password, Path certificate, Path key) {
        TestPostgres.need();
        TestPostgres.execute("drop database if exists " + name(database));
        TestPostgres.execute("drop role if exists " + name(user));
        TestPostgres.execute("create role " + name(user) + " login password " + text(password));
        TestPostgres.execute("create database " + name(database) + " owner " + name(user));
        TestPostgres.execute("alter system set ssl_cert_file = " + text(certificate.toString()));
        TestPostgres.execute("alter system set ssl_key_file = " + text(key.toString()));
        TestPostgres.execute("alter system set ssl = on");
        TestPostgres.askForPasswords();
        return Map.of(
                "VESTIBULE_DB",
                "postgresql",
                "VESTIBULE_DB_HOST",
                "localhost",
                "VESTIBULE_DB_PORT",
                TestPostgres.variables(database).get("VESTIBULE_DB_PORT"),
                "VESTIBULE_DB_NAME",
                database,
                "VESTIBULE_DB_USER",
                user,
                "VESTIBULE_DB_PASSWORD",
                password);
    }

    private static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
