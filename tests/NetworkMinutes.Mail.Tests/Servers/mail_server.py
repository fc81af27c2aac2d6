"""A mail server for the tests: tells its port, then each message it takes as a line of JSON; ends when its input does."""
import argparse
import asyncio
import base64
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

options = argparse.ArgumentParser()
options.add_argument("--tls", choices=["none", "starttls", "implicit"], default="none")
options.add_argument("--certificate")
options.add_argument("--key")
options.add_argument("--user")
options.add_argument("--password")
options.add_argument("--without", action="append", default=[], help="an AUTH mechanism not offered")
options.add_argument("--size", type=int, default=33554432)
options = options.parse_args()


class Keeper:
    async def handle_DATA(self, server, session, envelope):
        taken = {
            "sender": envelope.mail_from,
            "recipients": envelope.rcpt_tos,
            "content": base64.b64encode(envelope.content).decode(),
            "secure": session.ssl is not None or options.tls == "implicit",
            "user": (session.auth_data or b"").decode(),
            "size": [o for o in envelope.mail_options if o.startswith("SIZE=")],
        }
        print(json.dumps(taken), flush=True)
        return "250 2.0.0 Taken"

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address.startswith("unknown@"):
            return "550 5.1.1 No such person here"
        if address.startswith("busy@"):
            return "451 4.3.0 Come back later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"


def authenticate(server, session, envelope, mechanism, data):
    good = data.login == options.user.encode() and data.password == options.password.encode()
    return AuthResult(success=good, handled=False, auth_data=data.login)


def protocol(context):
    return SMTP(
        Keeper(),
        hostname="mail.example.se",
        data_size_limit=options.size,
        tls_context=context if options.tls == "starttls" else None,
        require_starttls=options.tls == "starttls",
        authenticator=authenticate if options.user else None,
        auth_required=options.user is not None,
        auth_require_tls=options.tls == "starttls",
        auth_exclude_mechanism=options.without,
    )


async def serve():
    context = None
    if options.tls != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
    loop = asyncio.get_running_loop()
    implicit = context if options.tls == "implicit" else None
    server = await loop.create_server(lambda: protocol(context), "127.0.0.1", 0, ssl=implicit)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(serve())
