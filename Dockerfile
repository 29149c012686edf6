# Builds Vestibule's server and puts it, without demonstration and without anything it doesn't need, on a Java runtime.
FROM docker.io/library/maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY liberty liberty
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -Pimage -Dmaven.test.skip=true clean package \
 && mkdir /image && cd /image && jar xf /build/target/vestibule-server.zip && chmod +x wlp/bin/*

FROM docker.io/library/eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --gid 0 --home-dir /opt/vestibule vestibule \
 && mkdir -p /data && chown 10001:0 /data && chmod 770 /data
COPY --from=build --chown=10001:0 /image/wlp /opt/vestibule/wlp
USER 10001
ENV VESTIBULE_DATA_DIR=/data \
    VESTIBULE_DEMO=false \
    LOG_DIR=/tmp/vestibule-logs \
    LANG=C.UTF-8
VOLUME /data
EXPOSE 9080
# A first start on a small machine takes most of a minute.
HEALTHCHECK --start-period=90s --interval=15s --timeout=5s --retries=3 \
  CMD wget -q -O /dev/null "http://localhost:${VESTIBULE_HTTP_PORT:-9080}/health/ready" || exit 1
ENTRYPOINT ["/opt/vestibule/wlp/bin/server", "run", "vestibule"]
