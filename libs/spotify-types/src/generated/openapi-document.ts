// Generated, do not edit. Made from
//   libs/spotify-types/openapi/spotify-web-api.yml, version 2026.8.0
// by `npm run codegen` (tools/codegen, command `types`).

import { type OpenapiDocument } from '../openapi-document-type.js';

/** Our OpenAPI document as a plain object. */
export const openapiDocument: OpenapiDocument = {
  "openapi": "3.0.3",
  "info": {
    "title": "Spotify Web API, the operations of new-releases",
    "version": "2026.8.0",
    "license": {
      "name": "MIT",
      "url": "https://opensource.org/license/mit"
    }
  },
  "servers": [
    {
      "url": "https://api.spotify.com/v1"
    }
  ],
  "security": [
    {
      "clientCredentials": []
    }
  ],
  "tags": [
    {
      "name": "discover"
    },
    {
      "name": "read"
    }
  ],
  "paths": {
    "/browse/new-releases": {
      "get": {
        "operationId": "get-new-releases",
        "tags": [
          "discover"
        ],
        "deprecated": true,
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NewReleases"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/search": {
      "get": {
        "operationId": "search",
        "tags": [
          "discover"
        ],
        "parameters": [
          {
            "name": "q",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "type",
            "in": "query",
            "required": true,
            "explode": false,
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "album",
                  "artist",
                  "playlist",
                  "track",
                  "show",
                  "episode",
                  "audiobook"
                ]
              }
            }
          },
          {
            "$ref": "#/components/parameters/Market"
          },
          {
            "$ref": "#/components/parameters/NarrowLimit"
          },
          {
            "name": "offset",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "maximum": 1000,
              "default": 0
            }
          },
          {
            "name": "include_external",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "audio"
              ]
            }
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SearchResult"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/albums": {
      "get": {
        "operationId": "get-multiple-albums",
        "tags": [
          "read"
        ],
        "deprecated": true,
        "parameters": [
          {
            "name": "ids",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/Market"
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AlbumBatch"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/albums/{id}": {
      "get": {
        "operationId": "get-an-album",
        "tags": [
          "read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Id"
          },
          {
            "$ref": "#/components/parameters/Market"
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Album"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/albums/{id}/tracks": {
      "get": {
        "operationId": "get-an-albums-tracks",
        "tags": [
          "read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Id"
          },
          {
            "$ref": "#/components/parameters/Market"
          },
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrackPage"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/artists": {
      "get": {
        "operationId": "get-multiple-artists",
        "tags": [
          "read"
        ],
        "deprecated": true,
        "parameters": [
          {
            "name": "ids",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArtistBatch"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/artists/{id}": {
      "get": {
        "operationId": "get-an-artist",
        "tags": [
          "read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Id"
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Artist"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/artists/{id}/albums": {
      "get": {
        "operationId": "get-an-artists-albums",
        "tags": [
          "discover"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Id"
          },
          {
            "name": "include_groups",
            "in": "query",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/Market"
          },
          {
            "$ref": "#/components/parameters/NarrowLimit"
          },
          {
            "$ref": "#/components/parameters/Offset"
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArtistAlbumPage"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    },
    "/tracks/{id}": {
      "get": {
        "operationId": "get-track",
        "tags": [
          "read"
        ],
        "parameters": [
          {
            "$ref": "#/components/parameters/Id"
          },
          {
            "$ref": "#/components/parameters/Market"
          }
        ],
        "responses": {
          "200": {
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Track"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "default": {
            "$ref": "#/components/responses/Unexpected"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "clientCredentials": {
        "type": "oauth2",
        "flows": {
          "clientCredentials": {
            "tokenUrl": "https://accounts.spotify.com/api/token",
            "scopes": {}
          }
        }
      }
    },
    "parameters": {
      "Id": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "Market": {
        "name": "market",
        "in": "query",
        "schema": {
          "type": "string"
        }
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 50,
          "default": 20
        }
      },
      "NarrowLimit": {
        "name": "limit",
        "in": "query",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 50
        }
      },
      "Offset": {
        "name": "offset",
        "in": "query",
        "schema": {
          "type": "integer",
          "default": 0
        }
      }
    },
    "responses": {
      "BadRequest": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            }
          }
        }
      },
      "Unauthorized": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            }
          }
        }
      },
      "Forbidden": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            }
          }
        }
      },
      "NotFound": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            }
          }
        }
      },
      "TooManyRequests": {
        "headers": {
          "Retry-After": {
            "schema": {
              "type": "integer"
            }
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            }
          }
        }
      },
      "Unexpected": {
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            }
          }
        }
      }
    },
    "schemas": {
      "SpotifyId": {
        "type": "string",
        "pattern": "^[0-9A-Za-z]{22}$"
      },
      "Nothing": {
        "type": "string",
        "nullable": true,
        "enum": [
          null
        ]
      },
      "ExternalUrls": {
        "type": "object",
        "nullable": true,
        "properties": {
          "spotify": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "ExternalIds": {
        "type": "object",
        "nullable": true,
        "properties": {
          "isrc": {
            "type": "string",
            "nullable": true
          },
          "ean": {
            "type": "string",
            "nullable": true
          },
          "upc": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "Image": {
        "type": "object",
        "required": [
          "url"
        ],
        "properties": {
          "url": {
            "type": "string"
          },
          "width": {
            "type": "integer",
            "nullable": true
          },
          "height": {
            "type": "integer",
            "nullable": true
          }
        }
      },
      "Copyright": {
        "type": "object",
        "properties": {
          "text": {
            "type": "string",
            "nullable": true
          },
          "type": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "Followers": {
        "type": "object",
        "nullable": true,
        "properties": {
          "href": {
            "type": "string",
            "nullable": true
          },
          "total": {
            "type": "integer",
            "nullable": true
          }
        }
      },
      "Restrictions": {
        "type": "object",
        "nullable": true,
        "properties": {
          "reason": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "LinkedTrack": {
        "type": "object",
        "nullable": true,
        "properties": {
          "id": {
            "type": "string",
            "nullable": true
          },
          "type": {
            "type": "string",
            "nullable": true
          },
          "uri": {
            "type": "string",
            "nullable": true
          },
          "href": {
            "type": "string",
            "nullable": true
          },
          "external_urls": {
            "$ref": "#/components/schemas/ExternalUrls"
          }
        }
      },
      "SimplifiedArtist": {
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/SpotifyId"
          },
          "name": {
            "type": "string"
          },
          "type": {
            "type": "string"
          },
          "uri": {
            "type": "string"
          },
          "href": {
            "type": "string",
            "nullable": true
          },
          "external_urls": {
            "$ref": "#/components/schemas/ExternalUrls"
          }
        }
      },
      "Artist": {
        "allOf": [
          {
            "$ref": "#/components/schemas/SimplifiedArtist"
          },
          {
            "type": "object",
            "properties": {
              "followers": {
                "deprecated": true,
                "allOf": [
                  {
                    "$ref": "#/components/schemas/Followers"
                  }
                ]
              },
              "genres": {
                "type": "array",
                "nullable": true,
                "deprecated": true,
                "items": {
                  "type": "string"
                }
              },
              "images": {
                "type": "array",
                "nullable": true,
                "items": {
                  "$ref": "#/components/schemas/Image"
                }
              },
              "popularity": {
                "type": "integer",
                "nullable": true,
                "deprecated": true
              }
            }
          }
        ]
      },
      "SimplifiedTrack": {
        "type": "object",
        "required": [
          "id",
          "name",
          "artists",
          "disc_number",
          "track_number",
          "duration_ms",
          "explicit"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/SpotifyId"
          },
          "name": {
            "type": "string"
          },
          "artists": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SimplifiedArtist"
            }
          },
          "disc_number": {
            "type": "integer",
            "minimum": 0
          },
          "track_number": {
            "type": "integer",
            "minimum": 0
          },
          "duration_ms": {
            "type": "integer",
            "minimum": 0
          },
          "explicit": {
            "type": "boolean"
          },
          "is_local": {
            "type": "boolean",
            "nullable": true
          },
          "is_playable": {
            "type": "boolean",
            "nullable": true
          },
          "available_markets": {
            "type": "array",
            "nullable": true,
            "deprecated": true,
            "items": {
              "type": "string"
            }
          },
          "linked_from": {
            "deprecated": true,
            "allOf": [
              {
                "$ref": "#/components/schemas/LinkedTrack"
              }
            ]
          },
          "restrictions": {
            "$ref": "#/components/schemas/Restrictions"
          },
          "preview_url": {
            "type": "string",
            "nullable": true,
            "deprecated": true
          },
          "type": {
            "type": "string"
          },
          "uri": {
            "type": "string"
          },
          "href": {
            "type": "string",
            "nullable": true
          },
          "external_urls": {
            "$ref": "#/components/schemas/ExternalUrls"
          }
        }
      },
      "Track": {
        "allOf": [
          {
            "$ref": "#/components/schemas/SimplifiedTrack"
          },
          {
            "type": "object",
            "properties": {
              "album": {
                "$ref": "#/components/schemas/SimplifiedAlbum"
              },
              "external_ids": {
                "$ref": "#/components/schemas/ExternalIds"
              },
              "popularity": {
                "type": "integer",
                "nullable": true,
                "deprecated": true
              }
            }
          }
        ]
      },
      "SimplifiedAlbum": {
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/SpotifyId"
          },
          "name": {
            "type": "string"
          },
          "album_type": {
            "type": "string",
            "nullable": true
          },
          "artists": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SimplifiedArtist"
            }
          },
          "release_date": {
            "type": "string",
            "nullable": true
          },
          "release_date_precision": {
            "type": "string",
            "nullable": true
          },
          "total_tracks": {
            "type": "integer",
            "minimum": 0,
            "nullable": true
          },
          "images": {
            "type": "array",
            "nullable": true,
            "items": {
              "$ref": "#/components/schemas/Image"
            }
          },
          "available_markets": {
            "type": "array",
            "nullable": true,
            "deprecated": true,
            "items": {
              "type": "string"
            }
          },
          "restrictions": {
            "$ref": "#/components/schemas/Restrictions"
          },
          "type": {
            "type": "string"
          },
          "uri": {
            "type": "string"
          },
          "href": {
            "type": "string",
            "nullable": true
          },
          "external_urls": {
            "$ref": "#/components/schemas/ExternalUrls"
          }
        }
      },
      "ArtistAlbum": {
        "allOf": [
          {
            "$ref": "#/components/schemas/SimplifiedAlbum"
          },
          {
            "type": "object",
            "properties": {
              "album_group": {
                "type": "string",
                "nullable": true,
                "deprecated": true
              }
            }
          }
        ]
      },
      "AlbumDetails": {
        "allOf": [
          {
            "$ref": "#/components/schemas/SimplifiedAlbum"
          },
          {
            "type": "object",
            "properties": {
              "copyrights": {
                "type": "array",
                "nullable": true,
                "items": {
                  "$ref": "#/components/schemas/Copyright"
                }
              },
              "external_ids": {
                "$ref": "#/components/schemas/ExternalIds"
              },
              "genres": {
                "type": "array",
                "nullable": true,
                "deprecated": true,
                "items": {
                  "type": "string"
                }
              },
              "label": {
                "type": "string",
                "nullable": true,
                "deprecated": true
              },
              "popularity": {
                "type": "integer",
                "nullable": true,
                "deprecated": true
              }
            }
          }
        ]
      },
      "Album": {
        "allOf": [
          {
            "$ref": "#/components/schemas/AlbumDetails"
          },
          {
            "type": "object",
            "required": [
              "tracks"
            ],
            "properties": {
              "tracks": {
                "$ref": "#/components/schemas/TrackPage"
              }
            }
          }
        ]
      },
      "PageEnvelope": {
        "type": "object",
        "properties": {
          "href": {
            "type": "string",
            "nullable": true
          },
          "limit": {
            "type": "integer",
            "nullable": true
          },
          "offset": {
            "type": "integer",
            "nullable": true
          },
          "total": {
            "type": "integer",
            "nullable": true
          },
          "next": {
            "type": "string",
            "nullable": true
          },
          "previous": {
            "type": "string",
            "nullable": true
          }
        }
      },
      "AlbumPage": {
        "allOf": [
          {
            "$ref": "#/components/schemas/PageEnvelope"
          },
          {
            "type": "object",
            "required": [
              "items"
            ],
            "properties": {
              "items": {
                "type": "array",
                "items": {
                  "anyOf": [
                    {
                      "$ref": "#/components/schemas/SimplifiedAlbum"
                    },
                    {
                      "$ref": "#/components/schemas/Nothing"
                    }
                  ]
                }
              }
            }
          }
        ]
      },
      "ArtistAlbumPage": {
        "allOf": [
          {
            "$ref": "#/components/schemas/PageEnvelope"
          },
          {
            "type": "object",
            "required": [
              "items"
            ],
            "properties": {
              "items": {
                "type": "array",
                "items": {
                  "anyOf": [
                    {
                      "$ref": "#/components/schemas/ArtistAlbum"
                    },
                    {
                      "$ref": "#/components/schemas/Nothing"
                    }
                  ]
                }
              }
            }
          }
        ]
      },
      "TrackPage": {
        "allOf": [
          {
            "$ref": "#/components/schemas/PageEnvelope"
          },
          {
            "type": "object",
            "required": [
              "items"
            ],
            "properties": {
              "items": {
                "type": "array",
                "items": {
                  "anyOf": [
                    {
                      "$ref": "#/components/schemas/SimplifiedTrack"
                    },
                    {
                      "$ref": "#/components/schemas/Nothing"
                    }
                  ]
                }
              }
            }
          }
        ]
      },
      "FullTrackPage": {
        "allOf": [
          {
            "$ref": "#/components/schemas/PageEnvelope"
          },
          {
            "type": "object",
            "required": [
              "items"
            ],
            "properties": {
              "items": {
                "type": "array",
                "items": {
                  "anyOf": [
                    {
                      "$ref": "#/components/schemas/Track"
                    },
                    {
                      "$ref": "#/components/schemas/Nothing"
                    }
                  ]
                }
              }
            }
          }
        ]
      },
      "ArtistPage": {
        "allOf": [
          {
            "$ref": "#/components/schemas/PageEnvelope"
          },
          {
            "type": "object",
            "required": [
              "items"
            ],
            "properties": {
              "items": {
                "type": "array",
                "items": {
                  "anyOf": [
                    {
                      "$ref": "#/components/schemas/Artist"
                    },
                    {
                      "$ref": "#/components/schemas/Nothing"
                    }
                  ]
                }
              }
            }
          }
        ]
      },
      "NewReleases": {
        "type": "object",
        "required": [
          "albums"
        ],
        "properties": {
          "albums": {
            "$ref": "#/components/schemas/AlbumPage"
          }
        }
      },
      "SearchResult": {
        "type": "object",
        "properties": {
          "albums": {
            "$ref": "#/components/schemas/AlbumPage"
          },
          "tracks": {
            "$ref": "#/components/schemas/FullTrackPage"
          },
          "artists": {
            "$ref": "#/components/schemas/ArtistPage"
          }
        }
      },
      "AlbumBatch": {
        "type": "object",
        "required": [
          "albums"
        ],
        "properties": {
          "albums": {
            "type": "array",
            "items": {
              "anyOf": [
                {
                  "$ref": "#/components/schemas/Album"
                },
                {
                  "$ref": "#/components/schemas/Nothing"
                }
              ]
            }
          }
        }
      },
      "ArtistBatch": {
        "type": "object",
        "required": [
          "artists"
        ],
        "properties": {
          "artists": {
            "type": "array",
            "items": {
              "anyOf": [
                {
                  "$ref": "#/components/schemas/Artist"
                },
                {
                  "$ref": "#/components/schemas/Nothing"
                }
              ]
            }
          }
        }
      },
      "ErrorBody": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "status"
            ],
            "properties": {
              "status": {
                "type": "integer",
                "minimum": 400,
                "maximum": 599
              },
              "message": {
                "type": "string",
                "nullable": true
              },
              "reason": {
                "type": "string",
                "nullable": true
              }
            }
          }
        }
      }
    }
  }
};
