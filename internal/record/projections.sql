-- What the ledger folds to. Dropped and folded again, never migrated: change it, and
-- projectionVersion with it, freely. Each statement runs on SQLite and PostgreSQL alike.
-- level is the rank of the source's marking, 0 for TLP:CLEAR; since and until are entries.

CREATE TABLE sources (
    source        TEXT NOT NULL PRIMARY KEY,
    since         BIGINT NOT NULL UNIQUE,
    changed       BIGINT NOT NULL,
    level         BIGINT NOT NULL,
    title         TEXT NOT NULL,
    publisher     TEXT NOT NULL,
    published     TEXT NOT NULL,
    lang          TEXT NOT NULL,
    address       TEXT NOT NULL,
    marking       TEXT NOT NULL,
    how           TEXT NOT NULL, -- JSON object: name of the metadata to how it was found
    media_type    TEXT NOT NULL,
    original      TEXT NOT NULL,
    original_size BIGINT NOT NULL,
    text          TEXT NOT NULL,
    text_key      TEXT NOT NULL,
    length        BIGINT NOT NULL,
    copy_of       TEXT NOT NULL,
    shingles      BYTEA NOT NULL,
    reader        TEXT NOT NULL
);
CREATE INDEX sources_text_key ON sources (text_key);

-- Where else a source was found.
CREATE TABLE addresses (
    source     TEXT NOT NULL,
    since      BIGINT NOT NULL,
    address    TEXT NOT NULL,
    how        TEXT NOT NULL,
    media_type TEXT NOT NULL,
    original   TEXT NOT NULL,
    PRIMARY KEY (source, since)
);
CREATE INDEX addresses_original ON addresses (original);

-- id is since * 2^20 + seq.
CREATE TABLE paragraphs (
    id       BIGINT NOT NULL PRIMARY KEY,
    source   TEXT NOT NULL,
    seq      BIGINT NOT NULL,
    level    BIGINT NOT NULL,
    start_at BIGINT NOT NULL,
    end_at   BIGINT NOT NULL,
    lang     TEXT NOT NULL,
    text     TEXT NOT NULL,
    terms    TEXT NOT NULL
);
CREATE UNIQUE INDEX paragraphs_source ON paragraphs (source, seq);

-- Every wording a fact had; until is NULL while it is in force.
CREATE TABLE facts (
    fact_key   TEXT NOT NULL,
    since      BIGINT NOT NULL,
    seq        BIGINT NOT NULL,
    until      BIGINT,
    id         TEXT NOT NULL,
    source     TEXT NOT NULL,
    level      BIGINT NOT NULL,
    kind       TEXT NOT NULL,
    start_at   BIGINT NOT NULL,
    end_at     BIGINT NOT NULL,
    quote      TEXT NOT NULL,
    prefix     TEXT NOT NULL,
    suffix     TEXT NOT NULL,
    lang       TEXT NOT NULL,
    rule       TEXT NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    slots      TEXT NOT NULL, -- JSON
    inferred   TEXT NOT NULL, -- JSON
    reader     TEXT NOT NULL,
    first_term BIGINT NOT NULL, -- of its words, in the terms of the paragraph in which it begins
    end_term   BIGINT NOT NULL, -- the one after its last
    terms      TEXT NOT NULL,   -- of its slots, as far as its words do not give them
    PRIMARY KEY (fact_key, since)
);
CREATE INDEX facts_source ON facts (source, start_at);
CREATE INDEX facts_order ON facts (since, seq);
CREATE INDEX facts_kind ON facts (kind, since, seq);

-- Bands of a source's shingles, to find near copies by.
CREATE TABLE sketches (
    source TEXT NOT NULL,
    band   BIGINT NOT NULL,
    PRIMARY KEY (source, band)
);
CREATE INDEX sketches_band ON sketches (band);

-- Which entries are about which source.
CREATE TABLE history (
    source TEXT NOT NULL,
    entry  BIGINT NOT NULL PRIMARY KEY,
    kind   TEXT NOT NULL
);
CREATE INDEX history_source ON history (source, entry);

CREATE TABLE withdrawals (
    source TEXT NOT NULL,
    entry  BIGINT NOT NULL PRIMARY KEY,
    time   TEXT NOT NULL,
    author TEXT NOT NULL,
    mode   TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX withdrawals_source ON withdrawals (source);
