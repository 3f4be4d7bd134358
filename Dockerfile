# One image for every process of frontdesk; docker-compose.yml says which one each container is.

FROM python:3.11-slim-bookworm AS build
ENV UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1 VIRTUAL_ENV=/opt/frontdesk
RUN pip install --no-cache-dir uv && uv venv /opt/frontdesk
WORKDIR /src
# The packages first: they change less often than the code.
COPY requirements.lock ./
RUN uv pip sync --require-hashes requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY src ./src
RUN uv pip install --no-deps .

FROM python:3.11-slim-bookworm
RUN apt-get update \
    && apt-get install -y --no-install-recommends espeak-ng \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --create-home --home-dir /var/lib/frontdesk frontdesk
COPY --from=build /opt/frontdesk /opt/frontdesk
WORKDIR /app
COPY workers ./workers
COPY scenarios ./scenarios
COPY deploy ./deploy
ENV PATH=/opt/frontdesk/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    FRONTDESK_HOME=/var/lib/frontdesk/state \
    FRONTDESK_CONFIG=/app/deploy/frontdesk.yaml \
    HF_HOME=/var/lib/frontdesk/models
RUN mkdir -p "$FRONTDESK_HOME" "$HF_HOME" && chown -R frontdesk:frontdesk /var/lib/frontdesk
USER frontdesk
VOLUME ["/var/lib/frontdesk"]
CMD ["frontdesk", "serve"]
