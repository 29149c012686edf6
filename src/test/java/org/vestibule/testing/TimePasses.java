package org.vestibule.testing;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/** Lets a browser test see what happens when an invitation's time is over, without waiting for it. */
@WebServlet("/testing/time-passes")
public class TimePasses extends HttpServlet {

    @Resource(lookup = "jdbc/vestibule")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update portal_invitation set expires_at = ? where email = ?")) {
            update.setTimestamp(1, Timestamp.from(Instant.now().minusSeconds(60)));
            update.setString(2, request.getParameter("email"));
            response.getWriter().print(update.executeUpdate());
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
