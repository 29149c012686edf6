package org.vestibule.api.body;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.vestibule.security.OneTimeToken;

/**
 * The answer to a call that did what was asked.
 *
 * @param location the address of the record that was made, or null
 * @param tag names the state of the record, or null
 * @param body JSON
 */
public record Answer(int status, String location, String tag, String body) {

    private static final int HASH_LENGTH = 32;

    /** A record, whose version names its state. */
    public static Answer of(JsonObject body, long version) {
        return new Answer(200, null, "v" + version, body.toString());
    }

    /** What has no version: the content names its state. */
    public static Answer of(JsonObject body) {
        String text = body.toString();
        return new Answer(200, null, OneTimeToken.hashOf(text).substring(0, HASH_LENGTH), text);
    }

    /** The same for a record that was just made. */
    public Answer madeAt(String address) {
        return new Answer(201, address, tag, body);
    }

    public Response response() {
        Response.ResponseBuilder response =
                Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        return tag == null ? response.build() : response.tag(new EntityTag(tag)).build();
    }

    /** The same, but without the body where the program has it already. */
    public Response response(Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(new EntityTag(tag));
        return unchanged == null ? response() : unchanged.build();
    }
}
