from __future__ import annotations

from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

from jsii._type_checking import cached_type_hints, check_type


from ._jsii import *

class _LazyImport:
    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None
    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)

if typing.TYPE_CHECKING:

    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:

    _cdk8s_d3d9af27 = _LazyImport("cdk8s")
    _constructs_77d1e7e8 = _LazyImport("constructs")


class AuthConfig(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="iokuadrantauthorino.AuthConfig",
):
    '''
    :schema: AuthConfig
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["AuthConfigSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "AuthConfig" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__34b981c399862bdb6f7632a4b257c9a9ca111ebc71b40d50071781e356e52b25)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = AuthConfigProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["AuthConfigSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "AuthConfig".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = AuthConfigProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "AuthConfig".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class AuthConfigProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["AuthConfigSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: AuthConfig
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = AuthConfigSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f4c6172c4a3f25d293e3b72b531d784d82aa9eb74c1499d158865afe7932a192)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: AuthConfig#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["AuthConfigSpec"]:
        '''
        :schema: AuthConfig#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["AuthConfigSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpec",
    jsii_struct_bases=[],
    name_mapping={
        "hosts": "hosts",
        "authentication": "authentication",
        "authorization": "authorization",
        "callbacks": "callbacks",
        "metadata": "metadata",
        "patterns": "patterns",
        "response": "response",
        "when": "when",
    },
)
class AuthConfigSpec:
    def __init__(
        self,
        *,
        hosts: typing.Sequence[builtins.str],
        authentication: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthConfigSpecAuthentication", typing.Dict[builtins.str, typing.Any]]]] = None,
        authorization: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthConfigSpecAuthorization", typing.Dict[builtins.str, typing.Any]]]] = None,
        callbacks: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
        metadata: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
        patterns: typing.Optional[typing.Mapping[builtins.str, typing.Sequence[typing.Union["AuthConfigSpecPatterns", typing.Dict[builtins.str, typing.Any]]]]] = None,
        response: typing.Optional[typing.Union["AuthConfigSpecResponse", typing.Dict[builtins.str, typing.Any]]] = None,
        when: typing.Optional[typing.Sequence[typing.Union["AuthConfigSpecWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param hosts: 
        :param authentication: 
        :param authorization: 
        :param callbacks: 
        :param metadata: 
        :param patterns: 
        :param response: 
        :param when: 

        :schema: AuthConfigSpec
        '''
        if isinstance(response, dict):
            response = AuthConfigSpecResponse(**response)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6d2dd5281358b2e8cb5b3ad8988eb16e59afa69e655b93ffb49e778d5bb607c8)
            check_type(argname="argument hosts", value=hosts, expected_type=type_hints["hosts"])
            check_type(argname="argument authentication", value=authentication, expected_type=type_hints["authentication"])
            check_type(argname="argument authorization", value=authorization, expected_type=type_hints["authorization"])
            check_type(argname="argument callbacks", value=callbacks, expected_type=type_hints["callbacks"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument patterns", value=patterns, expected_type=type_hints["patterns"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "hosts": hosts,
        }
        if authentication is not None:
            self._values["authentication"] = authentication
        if authorization is not None:
            self._values["authorization"] = authorization
        if callbacks is not None:
            self._values["callbacks"] = callbacks
        if metadata is not None:
            self._values["metadata"] = metadata
        if patterns is not None:
            self._values["patterns"] = patterns
        if response is not None:
            self._values["response"] = response
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def hosts(self) -> typing.List[builtins.str]:
        '''
        :schema: AuthConfigSpec#hosts
        '''
        result = self._values.get("hosts")
        assert result is not None, "Required property 'hosts' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def authentication(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecAuthentication"]]:
        '''
        :schema: AuthConfigSpec#authentication
        '''
        result = self._values.get("authentication")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecAuthentication"]], result)

    @builtins.property
    def authorization(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecAuthorization"]]:
        '''
        :schema: AuthConfigSpec#authorization
        '''
        result = self._values.get("authorization")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecAuthorization"]], result)

    @builtins.property
    def callbacks(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        '''
        :schema: AuthConfigSpec#callbacks
        '''
        result = self._values.get("callbacks")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, typing.Any]], result)

    @builtins.property
    def metadata(self) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        '''
        :schema: AuthConfigSpec#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, typing.Any]], result)

    @builtins.property
    def patterns(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, typing.List["AuthConfigSpecPatterns"]]]:
        '''
        :schema: AuthConfigSpec#patterns
        '''
        result = self._values.get("patterns")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, typing.List["AuthConfigSpecPatterns"]]], result)

    @builtins.property
    def response(self) -> typing.Optional["AuthConfigSpecResponse"]:
        '''
        :schema: AuthConfigSpec#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional["AuthConfigSpecResponse"], result)

    @builtins.property
    def when(self) -> typing.Optional[typing.List["AuthConfigSpecWhen"]]:
        '''
        :schema: AuthConfigSpec#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["AuthConfigSpecWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthentication",
    jsii_struct_bases=[],
    name_mapping={
        "anonymous": "anonymous",
        "api_key": "apiKey",
        "cache": "cache",
        "credentials": "credentials",
        "defaults": "defaults",
        "jwt": "jwt",
        "kubernetes_token_review": "kubernetesTokenReview",
        "metrics": "metrics",
        "oauth2_introspection": "oauth2Introspection",
        "overrides": "overrides",
        "plain": "plain",
        "priority": "priority",
        "when": "when",
        "x509": "x509",
    },
)
class AuthConfigSpecAuthentication:
    def __init__(
        self,
        *,
        anonymous: typing.Any = None,
        api_key: typing.Optional[typing.Union["AuthConfigSpecAuthenticationApiKey", typing.Dict[builtins.str, typing.Any]]] = None,
        cache: typing.Optional[typing.Union["AuthConfigSpecAuthenticationCache", typing.Dict[builtins.str, typing.Any]]] = None,
        credentials: typing.Optional[typing.Union["AuthConfigSpecAuthenticationCredentials", typing.Dict[builtins.str, typing.Any]]] = None,
        defaults: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthConfigSpecAuthenticationDefaults", typing.Dict[builtins.str, typing.Any]]]] = None,
        jwt: typing.Any = None,
        kubernetes_token_review: typing.Any = None,
        metrics: typing.Optional[builtins.bool] = None,
        oauth2_introspection: typing.Any = None,
        overrides: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthConfigSpecAuthenticationOverrides", typing.Dict[builtins.str, typing.Any]]]] = None,
        plain: typing.Optional[typing.Union["AuthConfigSpecAuthenticationPlain", typing.Dict[builtins.str, typing.Any]]] = None,
        priority: typing.Optional[jsii.Number] = None,
        when: typing.Optional[typing.Sequence[typing.Union["AuthConfigSpecAuthenticationWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
        x509: typing.Any = None,
    ) -> None:
        '''
        :param anonymous: 
        :param api_key: 
        :param cache: 
        :param credentials: 
        :param defaults: 
        :param jwt: 
        :param kubernetes_token_review: 
        :param metrics: 
        :param oauth2_introspection: 
        :param overrides: 
        :param plain: 
        :param priority: 
        :param when: 
        :param x509: 

        :schema: AuthConfigSpecAuthentication
        '''
        if isinstance(api_key, dict):
            api_key = AuthConfigSpecAuthenticationApiKey(**api_key)
        if isinstance(cache, dict):
            cache = AuthConfigSpecAuthenticationCache(**cache)
        if isinstance(credentials, dict):
            credentials = AuthConfigSpecAuthenticationCredentials(**credentials)
        if isinstance(plain, dict):
            plain = AuthConfigSpecAuthenticationPlain(**plain)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d7f1cb5d05daaa78a1d87d65320d657f4cf1298a1ed0604d0048573c36c963c5)
            check_type(argname="argument anonymous", value=anonymous, expected_type=type_hints["anonymous"])
            check_type(argname="argument api_key", value=api_key, expected_type=type_hints["api_key"])
            check_type(argname="argument cache", value=cache, expected_type=type_hints["cache"])
            check_type(argname="argument credentials", value=credentials, expected_type=type_hints["credentials"])
            check_type(argname="argument defaults", value=defaults, expected_type=type_hints["defaults"])
            check_type(argname="argument jwt", value=jwt, expected_type=type_hints["jwt"])
            check_type(argname="argument kubernetes_token_review", value=kubernetes_token_review, expected_type=type_hints["kubernetes_token_review"])
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
            check_type(argname="argument oauth2_introspection", value=oauth2_introspection, expected_type=type_hints["oauth2_introspection"])
            check_type(argname="argument overrides", value=overrides, expected_type=type_hints["overrides"])
            check_type(argname="argument plain", value=plain, expected_type=type_hints["plain"])
            check_type(argname="argument priority", value=priority, expected_type=type_hints["priority"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
            check_type(argname="argument x509", value=x509, expected_type=type_hints["x509"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if anonymous is not None:
            self._values["anonymous"] = anonymous
        if api_key is not None:
            self._values["api_key"] = api_key
        if cache is not None:
            self._values["cache"] = cache
        if credentials is not None:
            self._values["credentials"] = credentials
        if defaults is not None:
            self._values["defaults"] = defaults
        if jwt is not None:
            self._values["jwt"] = jwt
        if kubernetes_token_review is not None:
            self._values["kubernetes_token_review"] = kubernetes_token_review
        if metrics is not None:
            self._values["metrics"] = metrics
        if oauth2_introspection is not None:
            self._values["oauth2_introspection"] = oauth2_introspection
        if overrides is not None:
            self._values["overrides"] = overrides
        if plain is not None:
            self._values["plain"] = plain
        if priority is not None:
            self._values["priority"] = priority
        if when is not None:
            self._values["when"] = when
        if x509 is not None:
            self._values["x509"] = x509

    @builtins.property
    def anonymous(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecAuthentication#anonymous
        '''
        result = self._values.get("anonymous")
        return typing.cast(typing.Any, result)

    @builtins.property
    def api_key(self) -> typing.Optional["AuthConfigSpecAuthenticationApiKey"]:
        '''
        :schema: AuthConfigSpecAuthentication#apiKey
        '''
        result = self._values.get("api_key")
        return typing.cast(typing.Optional["AuthConfigSpecAuthenticationApiKey"], result)

    @builtins.property
    def cache(self) -> typing.Optional["AuthConfigSpecAuthenticationCache"]:
        '''
        :schema: AuthConfigSpecAuthentication#cache
        '''
        result = self._values.get("cache")
        return typing.cast(typing.Optional["AuthConfigSpecAuthenticationCache"], result)

    @builtins.property
    def credentials(self) -> typing.Optional["AuthConfigSpecAuthenticationCredentials"]:
        '''
        :schema: AuthConfigSpecAuthentication#credentials
        '''
        result = self._values.get("credentials")
        return typing.cast(typing.Optional["AuthConfigSpecAuthenticationCredentials"], result)

    @builtins.property
    def defaults(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecAuthenticationDefaults"]]:
        '''
        :schema: AuthConfigSpecAuthentication#defaults
        '''
        result = self._values.get("defaults")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecAuthenticationDefaults"]], result)

    @builtins.property
    def jwt(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecAuthentication#jwt
        '''
        result = self._values.get("jwt")
        return typing.cast(typing.Any, result)

    @builtins.property
    def kubernetes_token_review(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecAuthentication#kubernetesTokenReview
        '''
        result = self._values.get("kubernetes_token_review")
        return typing.cast(typing.Any, result)

    @builtins.property
    def metrics(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AuthConfigSpecAuthentication#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def oauth2_introspection(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecAuthentication#oauth2Introspection
        '''
        result = self._values.get("oauth2_introspection")
        return typing.cast(typing.Any, result)

    @builtins.property
    def overrides(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecAuthenticationOverrides"]]:
        '''
        :schema: AuthConfigSpecAuthentication#overrides
        '''
        result = self._values.get("overrides")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecAuthenticationOverrides"]], result)

    @builtins.property
    def plain(self) -> typing.Optional["AuthConfigSpecAuthenticationPlain"]:
        '''
        :schema: AuthConfigSpecAuthentication#plain
        '''
        result = self._values.get("plain")
        return typing.cast(typing.Optional["AuthConfigSpecAuthenticationPlain"], result)

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthConfigSpecAuthentication#priority
        '''
        result = self._values.get("priority")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def when(self) -> typing.Optional[typing.List["AuthConfigSpecAuthenticationWhen"]]:
        '''
        :schema: AuthConfigSpecAuthentication#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["AuthConfigSpecAuthenticationWhen"]], result)

    @builtins.property
    def x509(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecAuthentication#x509
        '''
        result = self._values.get("x509")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthentication(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationApiKey",
    jsii_struct_bases=[],
    name_mapping={"selector": "selector", "all_namespaces": "allNamespaces"},
)
class AuthConfigSpecAuthenticationApiKey:
    def __init__(
        self,
        *,
        selector: typing.Union["AuthConfigSpecAuthenticationApiKeySelector", typing.Dict[builtins.str, typing.Any]],
        all_namespaces: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param selector: 
        :param all_namespaces: 

        :schema: AuthConfigSpecAuthenticationApiKey
        '''
        if isinstance(selector, dict):
            selector = AuthConfigSpecAuthenticationApiKeySelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3c3762d4eeb0ca4b1371790a92e0b9afd337159c238efdd874b781b4cb4dc7db)
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument all_namespaces", value=all_namespaces, expected_type=type_hints["all_namespaces"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "selector": selector,
        }
        if all_namespaces is not None:
            self._values["all_namespaces"] = all_namespaces

    @builtins.property
    def selector(self) -> "AuthConfigSpecAuthenticationApiKeySelector":
        '''
        :schema: AuthConfigSpecAuthenticationApiKey#selector
        '''
        result = self._values.get("selector")
        assert result is not None, "Required property 'selector' is missing"
        return typing.cast("AuthConfigSpecAuthenticationApiKeySelector", result)

    @builtins.property
    def all_namespaces(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AuthConfigSpecAuthenticationApiKey#allNamespaces
        '''
        result = self._values.get("all_namespaces")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationApiKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationApiKeySelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class AuthConfigSpecAuthenticationApiKeySelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: AuthConfigSpecAuthenticationApiKeySelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9f986b0e8f1f74a390ba585ed442a40e4a7e6d4eefda2c457d7c58fe9570fa83)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions"]]:
        '''
        :schema: AuthConfigSpecAuthenticationApiKeySelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: AuthConfigSpecAuthenticationApiKeySelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationApiKeySelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f3c60f878b414dff87e63152d2d9b66a94972fb7a309837a94ebca8d42802dad)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationCache",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "ttl": "ttl"},
)
class AuthConfigSpecAuthenticationCache:
    def __init__(
        self,
        *,
        key: typing.Union["AuthConfigSpecAuthenticationCacheKey", typing.Dict[builtins.str, typing.Any]],
        ttl: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param key: 
        :param ttl: 

        :schema: AuthConfigSpecAuthenticationCache
        '''
        if isinstance(key, dict):
            key = AuthConfigSpecAuthenticationCacheKey(**key)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7b687a7db58fedea91bb7063bc734d0a2fc6a7b02d32bed26264a680ca91d209)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument ttl", value=ttl, expected_type=type_hints["ttl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if ttl is not None:
            self._values["ttl"] = ttl

    @builtins.property
    def key(self) -> "AuthConfigSpecAuthenticationCacheKey":
        '''
        :schema: AuthConfigSpecAuthenticationCache#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast("AuthConfigSpecAuthenticationCacheKey", result)

    @builtins.property
    def ttl(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthConfigSpecAuthenticationCache#ttl
        '''
        result = self._values.get("ttl")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationCache(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationCacheKey",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecAuthenticationCacheKey:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecAuthenticationCacheKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5dc2262c3cef179a0eba2ba6c2ca2b5ccf468e73b6d7d8a97a1eb97ed10f1320)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationCacheKey#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationCacheKey#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecAuthenticationCacheKey#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationCacheKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationCredentials",
    jsii_struct_bases=[],
    name_mapping={
        "authorization_header": "authorizationHeader",
        "cookie": "cookie",
        "custom_header": "customHeader",
        "query_string": "queryString",
    },
)
class AuthConfigSpecAuthenticationCredentials:
    def __init__(
        self,
        *,
        authorization_header: typing.Optional[typing.Union["AuthConfigSpecAuthenticationCredentialsAuthorizationHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        cookie: typing.Optional[typing.Union["AuthConfigSpecAuthenticationCredentialsCookie", typing.Dict[builtins.str, typing.Any]]] = None,
        custom_header: typing.Optional[typing.Union["AuthConfigSpecAuthenticationCredentialsCustomHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        query_string: typing.Optional[typing.Union["AuthConfigSpecAuthenticationCredentialsQueryString", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param authorization_header: 
        :param cookie: 
        :param custom_header: 
        :param query_string: 

        :schema: AuthConfigSpecAuthenticationCredentials
        '''
        if isinstance(authorization_header, dict):
            authorization_header = AuthConfigSpecAuthenticationCredentialsAuthorizationHeader(**authorization_header)
        if isinstance(cookie, dict):
            cookie = AuthConfigSpecAuthenticationCredentialsCookie(**cookie)
        if isinstance(custom_header, dict):
            custom_header = AuthConfigSpecAuthenticationCredentialsCustomHeader(**custom_header)
        if isinstance(query_string, dict):
            query_string = AuthConfigSpecAuthenticationCredentialsQueryString(**query_string)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0f7e08043cd339572ff23000deac84f595e3104daa79a570db37df95bfc149de)
            check_type(argname="argument authorization_header", value=authorization_header, expected_type=type_hints["authorization_header"])
            check_type(argname="argument cookie", value=cookie, expected_type=type_hints["cookie"])
            check_type(argname="argument custom_header", value=custom_header, expected_type=type_hints["custom_header"])
            check_type(argname="argument query_string", value=query_string, expected_type=type_hints["query_string"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if authorization_header is not None:
            self._values["authorization_header"] = authorization_header
        if cookie is not None:
            self._values["cookie"] = cookie
        if custom_header is not None:
            self._values["custom_header"] = custom_header
        if query_string is not None:
            self._values["query_string"] = query_string

    @builtins.property
    def authorization_header(
        self,
    ) -> typing.Optional["AuthConfigSpecAuthenticationCredentialsAuthorizationHeader"]:
        '''
        :schema: AuthConfigSpecAuthenticationCredentials#authorizationHeader
        '''
        result = self._values.get("authorization_header")
        return typing.cast(typing.Optional["AuthConfigSpecAuthenticationCredentialsAuthorizationHeader"], result)

    @builtins.property
    def cookie(
        self,
    ) -> typing.Optional["AuthConfigSpecAuthenticationCredentialsCookie"]:
        '''
        :schema: AuthConfigSpecAuthenticationCredentials#cookie
        '''
        result = self._values.get("cookie")
        return typing.cast(typing.Optional["AuthConfigSpecAuthenticationCredentialsCookie"], result)

    @builtins.property
    def custom_header(
        self,
    ) -> typing.Optional["AuthConfigSpecAuthenticationCredentialsCustomHeader"]:
        '''
        :schema: AuthConfigSpecAuthenticationCredentials#customHeader
        '''
        result = self._values.get("custom_header")
        return typing.cast(typing.Optional["AuthConfigSpecAuthenticationCredentialsCustomHeader"], result)

    @builtins.property
    def query_string(
        self,
    ) -> typing.Optional["AuthConfigSpecAuthenticationCredentialsQueryString"]:
        '''
        :schema: AuthConfigSpecAuthenticationCredentials#queryString
        '''
        result = self._values.get("query_string")
        return typing.cast(typing.Optional["AuthConfigSpecAuthenticationCredentialsQueryString"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationCredentials(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationCredentialsAuthorizationHeader",
    jsii_struct_bases=[],
    name_mapping={"prefix": "prefix"},
)
class AuthConfigSpecAuthenticationCredentialsAuthorizationHeader:
    def __init__(self, *, prefix: typing.Optional[builtins.str] = None) -> None:
        '''
        :param prefix: 

        :schema: AuthConfigSpecAuthenticationCredentialsAuthorizationHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bbb028a752cb89cd4d8967383d31e48b071fa330ed3a1b97f445551f5bd6eabe)
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if prefix is not None:
            self._values["prefix"] = prefix

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationCredentialsAuthorizationHeader#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationCredentialsAuthorizationHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationCredentialsCookie",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class AuthConfigSpecAuthenticationCredentialsCookie:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: AuthConfigSpecAuthenticationCredentialsCookie
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f32a3b2d60b3ac6f5cfa00f179920d6f69df975a56da7997fcf6b7069f2590f2)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AuthConfigSpecAuthenticationCredentialsCookie#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationCredentialsCookie(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationCredentialsCustomHeader",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class AuthConfigSpecAuthenticationCredentialsCustomHeader:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: AuthConfigSpecAuthenticationCredentialsCustomHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7fd06fc36f5a9177bbde3e76d02cb473f23a3c118c6a6b3fd50b844bdf1af7e8)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AuthConfigSpecAuthenticationCredentialsCustomHeader#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationCredentialsCustomHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationCredentialsQueryString",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class AuthConfigSpecAuthenticationCredentialsQueryString:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: AuthConfigSpecAuthenticationCredentialsQueryString
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3af4824a82fc4a1c5c6074c9094b014414d7afe6b7dac36b87ba94ab908d0151)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AuthConfigSpecAuthenticationCredentialsQueryString#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationCredentialsQueryString(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationDefaults",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecAuthenticationDefaults:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecAuthenticationDefaults
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__67951756cf07bba33d27c9a8a5c15e71bbcab5ba17b2124518202d584eaf90a7)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationDefaults#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationDefaults#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecAuthenticationDefaults#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationDefaults(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationOverrides",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecAuthenticationOverrides:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecAuthenticationOverrides
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__966ee6152057e93b8b8e45fdafb9c0334b2a55b10b5f961c94265e3699078c18)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationOverrides#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationOverrides#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecAuthenticationOverrides#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationOverrides(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationPlain",
    jsii_struct_bases=[],
    name_mapping={"expression": "expression", "selector": "selector"},
)
class AuthConfigSpecAuthenticationPlain:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 

        :schema: AuthConfigSpecAuthenticationPlain
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__995d20480762f46627f654fe9d42b29632a57c692e38bf47c3757a73fd4c3833)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationPlain#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationPlain#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationPlain(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthenticationWhen",
    jsii_struct_bases=[],
    name_mapping={
        "all": "all",
        "any": "any",
        "operator": "operator",
        "pattern_ref": "patternRef",
        "predicate": "predicate",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecAuthenticationWhen:
    def __init__(
        self,
        *,
        all: typing.Optional[typing.Sequence[typing.Any]] = None,
        any: typing.Optional[typing.Sequence[typing.Any]] = None,
        operator: typing.Optional[builtins.str] = None,
        pattern_ref: typing.Optional[builtins.str] = None,
        predicate: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param all: 
        :param any: 
        :param operator: 
        :param pattern_ref: 
        :param predicate: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecAuthenticationWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f23da2e60bda61eb5be24ca92a70d170873e639b59186717bfc775511230dd11)
            check_type(argname="argument all", value=all, expected_type=type_hints["all"])
            check_type(argname="argument any", value=any, expected_type=type_hints["any"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument pattern_ref", value=pattern_ref, expected_type=type_hints["pattern_ref"])
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values["all"] = all
        if any is not None:
            self._values["any"] = any
        if operator is not None:
            self._values["operator"] = operator
        if pattern_ref is not None:
            self._values["pattern_ref"] = pattern_ref
        if predicate is not None:
            self._values["predicate"] = predicate
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthConfigSpecAuthenticationWhen#all
        '''
        result = self._values.get("all")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthConfigSpecAuthenticationWhen#any
        '''
        result = self._values.get("any")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationWhen#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationWhen#patternRef
        '''
        result = self._values.get("pattern_ref")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationWhen#predicate
        '''
        result = self._values.get("predicate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationWhen#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthenticationWhen#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthenticationWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthorization",
    jsii_struct_bases=[],
    name_mapping={
        "cache": "cache",
        "kubernetes_subject_access_review": "kubernetesSubjectAccessReview",
        "metrics": "metrics",
        "opa": "opa",
        "pattern_matching": "patternMatching",
        "priority": "priority",
        "spicedb": "spicedb",
        "when": "when",
    },
)
class AuthConfigSpecAuthorization:
    def __init__(
        self,
        *,
        cache: typing.Optional[typing.Union["AuthConfigSpecAuthorizationCache", typing.Dict[builtins.str, typing.Any]]] = None,
        kubernetes_subject_access_review: typing.Any = None,
        metrics: typing.Optional[builtins.bool] = None,
        opa: typing.Any = None,
        pattern_matching: typing.Optional[typing.Union["AuthConfigSpecAuthorizationPatternMatching", typing.Dict[builtins.str, typing.Any]]] = None,
        priority: typing.Optional[jsii.Number] = None,
        spicedb: typing.Any = None,
        when: typing.Optional[typing.Sequence[typing.Union["AuthConfigSpecAuthorizationWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param cache: 
        :param kubernetes_subject_access_review: 
        :param metrics: 
        :param opa: 
        :param pattern_matching: 
        :param priority: 
        :param spicedb: 
        :param when: 

        :schema: AuthConfigSpecAuthorization
        '''
        if isinstance(cache, dict):
            cache = AuthConfigSpecAuthorizationCache(**cache)
        if isinstance(pattern_matching, dict):
            pattern_matching = AuthConfigSpecAuthorizationPatternMatching(**pattern_matching)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__68095f01ca2c887f67c68ffe5b2e3344d3a97e89b7f03bb954077f6941ddb9e8)
            check_type(argname="argument cache", value=cache, expected_type=type_hints["cache"])
            check_type(argname="argument kubernetes_subject_access_review", value=kubernetes_subject_access_review, expected_type=type_hints["kubernetes_subject_access_review"])
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
            check_type(argname="argument opa", value=opa, expected_type=type_hints["opa"])
            check_type(argname="argument pattern_matching", value=pattern_matching, expected_type=type_hints["pattern_matching"])
            check_type(argname="argument priority", value=priority, expected_type=type_hints["priority"])
            check_type(argname="argument spicedb", value=spicedb, expected_type=type_hints["spicedb"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cache is not None:
            self._values["cache"] = cache
        if kubernetes_subject_access_review is not None:
            self._values["kubernetes_subject_access_review"] = kubernetes_subject_access_review
        if metrics is not None:
            self._values["metrics"] = metrics
        if opa is not None:
            self._values["opa"] = opa
        if pattern_matching is not None:
            self._values["pattern_matching"] = pattern_matching
        if priority is not None:
            self._values["priority"] = priority
        if spicedb is not None:
            self._values["spicedb"] = spicedb
        if when is not None:
            self._values["when"] = when

    @builtins.property
    def cache(self) -> typing.Optional["AuthConfigSpecAuthorizationCache"]:
        '''
        :schema: AuthConfigSpecAuthorization#cache
        '''
        result = self._values.get("cache")
        return typing.cast(typing.Optional["AuthConfigSpecAuthorizationCache"], result)

    @builtins.property
    def kubernetes_subject_access_review(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecAuthorization#kubernetesSubjectAccessReview
        '''
        result = self._values.get("kubernetes_subject_access_review")
        return typing.cast(typing.Any, result)

    @builtins.property
    def metrics(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AuthConfigSpecAuthorization#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def opa(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecAuthorization#opa
        '''
        result = self._values.get("opa")
        return typing.cast(typing.Any, result)

    @builtins.property
    def pattern_matching(
        self,
    ) -> typing.Optional["AuthConfigSpecAuthorizationPatternMatching"]:
        '''
        :schema: AuthConfigSpecAuthorization#patternMatching
        '''
        result = self._values.get("pattern_matching")
        return typing.cast(typing.Optional["AuthConfigSpecAuthorizationPatternMatching"], result)

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthConfigSpecAuthorization#priority
        '''
        result = self._values.get("priority")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def spicedb(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecAuthorization#spicedb
        '''
        result = self._values.get("spicedb")
        return typing.cast(typing.Any, result)

    @builtins.property
    def when(self) -> typing.Optional[typing.List["AuthConfigSpecAuthorizationWhen"]]:
        '''
        :schema: AuthConfigSpecAuthorization#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["AuthConfigSpecAuthorizationWhen"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthorization(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthorizationCache",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "ttl": "ttl"},
)
class AuthConfigSpecAuthorizationCache:
    def __init__(
        self,
        *,
        key: typing.Union["AuthConfigSpecAuthorizationCacheKey", typing.Dict[builtins.str, typing.Any]],
        ttl: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param key: 
        :param ttl: 

        :schema: AuthConfigSpecAuthorizationCache
        '''
        if isinstance(key, dict):
            key = AuthConfigSpecAuthorizationCacheKey(**key)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__002742db6456283ef3ac1ec713052063de85b453bf78cdc229990bced5cbbbd9)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument ttl", value=ttl, expected_type=type_hints["ttl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if ttl is not None:
            self._values["ttl"] = ttl

    @builtins.property
    def key(self) -> "AuthConfigSpecAuthorizationCacheKey":
        '''
        :schema: AuthConfigSpecAuthorizationCache#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast("AuthConfigSpecAuthorizationCacheKey", result)

    @builtins.property
    def ttl(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthConfigSpecAuthorizationCache#ttl
        '''
        result = self._values.get("ttl")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthorizationCache(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthorizationCacheKey",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecAuthorizationCacheKey:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecAuthorizationCacheKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__98be509a95b9450a54f37c0a7bf08f32d75ba5614a5ead614042ce29627e755d)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthorizationCacheKey#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthorizationCacheKey#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecAuthorizationCacheKey#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthorizationCacheKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthorizationPatternMatching",
    jsii_struct_bases=[],
    name_mapping={"patterns": "patterns"},
)
class AuthConfigSpecAuthorizationPatternMatching:
    def __init__(
        self,
        *,
        patterns: typing.Sequence[typing.Union["AuthConfigSpecAuthorizationPatternMatchingPatterns", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param patterns: 

        :schema: AuthConfigSpecAuthorizationPatternMatching
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__813e8f1bdd91ca449f7b19279286815763e2ebb12219cd007da99ff15832ab11)
            check_type(argname="argument patterns", value=patterns, expected_type=type_hints["patterns"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "patterns": patterns,
        }

    @builtins.property
    def patterns(
        self,
    ) -> typing.List["AuthConfigSpecAuthorizationPatternMatchingPatterns"]:
        '''
        :schema: AuthConfigSpecAuthorizationPatternMatching#patterns
        '''
        result = self._values.get("patterns")
        assert result is not None, "Required property 'patterns' is missing"
        return typing.cast(typing.List["AuthConfigSpecAuthorizationPatternMatchingPatterns"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthorizationPatternMatching(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthorizationPatternMatchingPatterns",
    jsii_struct_bases=[],
    name_mapping={
        "all": "all",
        "any": "any",
        "operator": "operator",
        "pattern_ref": "patternRef",
        "predicate": "predicate",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecAuthorizationPatternMatchingPatterns:
    def __init__(
        self,
        *,
        all: typing.Optional[typing.Sequence[typing.Any]] = None,
        any: typing.Optional[typing.Sequence[typing.Any]] = None,
        operator: typing.Optional[builtins.str] = None,
        pattern_ref: typing.Optional[builtins.str] = None,
        predicate: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param all: 
        :param any: 
        :param operator: 
        :param pattern_ref: 
        :param predicate: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecAuthorizationPatternMatchingPatterns
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fb6c5038ac2e41609925a8eb7390b21e4a7a260243a29bae5d880e569266b417)
            check_type(argname="argument all", value=all, expected_type=type_hints["all"])
            check_type(argname="argument any", value=any, expected_type=type_hints["any"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument pattern_ref", value=pattern_ref, expected_type=type_hints["pattern_ref"])
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values["all"] = all
        if any is not None:
            self._values["any"] = any
        if operator is not None:
            self._values["operator"] = operator
        if pattern_ref is not None:
            self._values["pattern_ref"] = pattern_ref
        if predicate is not None:
            self._values["predicate"] = predicate
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthConfigSpecAuthorizationPatternMatchingPatterns#all
        '''
        result = self._values.get("all")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthConfigSpecAuthorizationPatternMatchingPatterns#any
        '''
        result = self._values.get("any")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthorizationPatternMatchingPatterns#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthorizationPatternMatchingPatterns#patternRef
        '''
        result = self._values.get("pattern_ref")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthorizationPatternMatchingPatterns#predicate
        '''
        result = self._values.get("predicate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthorizationPatternMatchingPatterns#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthorizationPatternMatchingPatterns#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthorizationPatternMatchingPatterns(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecAuthorizationWhen",
    jsii_struct_bases=[],
    name_mapping={
        "all": "all",
        "any": "any",
        "operator": "operator",
        "pattern_ref": "patternRef",
        "predicate": "predicate",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecAuthorizationWhen:
    def __init__(
        self,
        *,
        all: typing.Optional[typing.Sequence[typing.Any]] = None,
        any: typing.Optional[typing.Sequence[typing.Any]] = None,
        operator: typing.Optional[builtins.str] = None,
        pattern_ref: typing.Optional[builtins.str] = None,
        predicate: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param all: 
        :param any: 
        :param operator: 
        :param pattern_ref: 
        :param predicate: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecAuthorizationWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a698caa2c540767136520b903363a0f2cc305c269d721c144bc755ca4e5e4776)
            check_type(argname="argument all", value=all, expected_type=type_hints["all"])
            check_type(argname="argument any", value=any, expected_type=type_hints["any"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument pattern_ref", value=pattern_ref, expected_type=type_hints["pattern_ref"])
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values["all"] = all
        if any is not None:
            self._values["any"] = any
        if operator is not None:
            self._values["operator"] = operator
        if pattern_ref is not None:
            self._values["pattern_ref"] = pattern_ref
        if predicate is not None:
            self._values["predicate"] = predicate
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthConfigSpecAuthorizationWhen#all
        '''
        result = self._values.get("all")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthConfigSpecAuthorizationWhen#any
        '''
        result = self._values.get("any")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthorizationWhen#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthorizationWhen#patternRef
        '''
        result = self._values.get("pattern_ref")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthorizationWhen#predicate
        '''
        result = self._values.get("predicate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthorizationWhen#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecAuthorizationWhen#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecAuthorizationWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecPatterns",
    jsii_struct_bases=[],
    name_mapping={"operator": "operator", "selector": "selector", "value": "value"},
)
class AuthConfigSpecPatterns:
    def __init__(
        self,
        *,
        operator: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param operator: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecPatterns
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e253285b73b770a2e1a4937416aae8d9c11fd82f49c2b093d49c376303cd2d22)
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if operator is not None:
            self._values["operator"] = operator
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecPatterns#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecPatterns#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecPatterns#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecPatterns(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponse",
    jsii_struct_bases=[],
    name_mapping={
        "success": "success",
        "unauthenticated": "unauthenticated",
        "unauthorized": "unauthorized",
    },
)
class AuthConfigSpecResponse:
    def __init__(
        self,
        *,
        success: typing.Optional[typing.Union["AuthConfigSpecResponseSuccess", typing.Dict[builtins.str, typing.Any]]] = None,
        unauthenticated: typing.Optional[typing.Union["AuthConfigSpecResponseUnauthenticated", typing.Dict[builtins.str, typing.Any]]] = None,
        unauthorized: typing.Optional[typing.Union["AuthConfigSpecResponseUnauthorized", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param success: 
        :param unauthenticated: 
        :param unauthorized: 

        :schema: AuthConfigSpecResponse
        '''
        if isinstance(success, dict):
            success = AuthConfigSpecResponseSuccess(**success)
        if isinstance(unauthenticated, dict):
            unauthenticated = AuthConfigSpecResponseUnauthenticated(**unauthenticated)
        if isinstance(unauthorized, dict):
            unauthorized = AuthConfigSpecResponseUnauthorized(**unauthorized)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1cf573cc03184950ce43e8d5430a4b411bd7d8f291b00fca4ccff38336e55fac)
            check_type(argname="argument success", value=success, expected_type=type_hints["success"])
            check_type(argname="argument unauthenticated", value=unauthenticated, expected_type=type_hints["unauthenticated"])
            check_type(argname="argument unauthorized", value=unauthorized, expected_type=type_hints["unauthorized"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if success is not None:
            self._values["success"] = success
        if unauthenticated is not None:
            self._values["unauthenticated"] = unauthenticated
        if unauthorized is not None:
            self._values["unauthorized"] = unauthorized

    @builtins.property
    def success(self) -> typing.Optional["AuthConfigSpecResponseSuccess"]:
        '''
        :schema: AuthConfigSpecResponse#success
        '''
        result = self._values.get("success")
        return typing.cast(typing.Optional["AuthConfigSpecResponseSuccess"], result)

    @builtins.property
    def unauthenticated(
        self,
    ) -> typing.Optional["AuthConfigSpecResponseUnauthenticated"]:
        '''
        :schema: AuthConfigSpecResponse#unauthenticated
        '''
        result = self._values.get("unauthenticated")
        return typing.cast(typing.Optional["AuthConfigSpecResponseUnauthenticated"], result)

    @builtins.property
    def unauthorized(self) -> typing.Optional["AuthConfigSpecResponseUnauthorized"]:
        '''
        :schema: AuthConfigSpecResponse#unauthorized
        '''
        result = self._values.get("unauthorized")
        return typing.cast(typing.Optional["AuthConfigSpecResponseUnauthorized"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseSuccess",
    jsii_struct_bases=[],
    name_mapping={"dynamic_metadata": "dynamicMetadata", "headers": "headers"},
)
class AuthConfigSpecResponseSuccess:
    def __init__(
        self,
        *,
        dynamic_metadata: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
        headers: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthConfigSpecResponseSuccessHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param dynamic_metadata: 
        :param headers: 

        :schema: AuthConfigSpecResponseSuccess
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__41824fcbddab6e70443c5f7d23365a418196270703b061cf333a2f4d55dccb38)
            check_type(argname="argument dynamic_metadata", value=dynamic_metadata, expected_type=type_hints["dynamic_metadata"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dynamic_metadata is not None:
            self._values["dynamic_metadata"] = dynamic_metadata
        if headers is not None:
            self._values["headers"] = headers

    @builtins.property
    def dynamic_metadata(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, typing.Any]]:
        '''
        :schema: AuthConfigSpecResponseSuccess#dynamicMetadata
        '''
        result = self._values.get("dynamic_metadata")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, typing.Any]], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecResponseSuccessHeaders"]]:
        '''
        :schema: AuthConfigSpecResponseSuccess#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecResponseSuccessHeaders"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseSuccess(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseSuccessHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "cache": "cache",
        "json": "json",
        "key": "key",
        "metrics": "metrics",
        "plain": "plain",
        "priority": "priority",
        "when": "when",
        "wristband": "wristband",
    },
)
class AuthConfigSpecResponseSuccessHeaders:
    def __init__(
        self,
        *,
        cache: typing.Optional[typing.Union["AuthConfigSpecResponseSuccessHeadersCache", typing.Dict[builtins.str, typing.Any]]] = None,
        json: typing.Optional[typing.Union["AuthConfigSpecResponseSuccessHeadersJson", typing.Dict[builtins.str, typing.Any]]] = None,
        key: typing.Optional[builtins.str] = None,
        metrics: typing.Optional[builtins.bool] = None,
        plain: typing.Optional[typing.Union["AuthConfigSpecResponseSuccessHeadersPlain", typing.Dict[builtins.str, typing.Any]]] = None,
        priority: typing.Optional[jsii.Number] = None,
        when: typing.Optional[typing.Sequence[typing.Union["AuthConfigSpecResponseSuccessHeadersWhen", typing.Dict[builtins.str, typing.Any]]]] = None,
        wristband: typing.Optional[typing.Union["AuthConfigSpecResponseSuccessHeadersWristband", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param cache: 
        :param json: 
        :param key: 
        :param metrics: 
        :param plain: 
        :param priority: 
        :param when: 
        :param wristband: 

        :schema: AuthConfigSpecResponseSuccessHeaders
        '''
        if isinstance(cache, dict):
            cache = AuthConfigSpecResponseSuccessHeadersCache(**cache)
        if isinstance(json, dict):
            json = AuthConfigSpecResponseSuccessHeadersJson(**json)
        if isinstance(plain, dict):
            plain = AuthConfigSpecResponseSuccessHeadersPlain(**plain)
        if isinstance(wristband, dict):
            wristband = AuthConfigSpecResponseSuccessHeadersWristband(**wristband)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__af83dd5496265c6afd46f5081dfc91621ca3d3d417f6afd3e45619d8fec23248)
            check_type(argname="argument cache", value=cache, expected_type=type_hints["cache"])
            check_type(argname="argument json", value=json, expected_type=type_hints["json"])
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
            check_type(argname="argument plain", value=plain, expected_type=type_hints["plain"])
            check_type(argname="argument priority", value=priority, expected_type=type_hints["priority"])
            check_type(argname="argument when", value=when, expected_type=type_hints["when"])
            check_type(argname="argument wristband", value=wristband, expected_type=type_hints["wristband"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cache is not None:
            self._values["cache"] = cache
        if json is not None:
            self._values["json"] = json
        if key is not None:
            self._values["key"] = key
        if metrics is not None:
            self._values["metrics"] = metrics
        if plain is not None:
            self._values["plain"] = plain
        if priority is not None:
            self._values["priority"] = priority
        if when is not None:
            self._values["when"] = when
        if wristband is not None:
            self._values["wristband"] = wristband

    @builtins.property
    def cache(self) -> typing.Optional["AuthConfigSpecResponseSuccessHeadersCache"]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeaders#cache
        '''
        result = self._values.get("cache")
        return typing.cast(typing.Optional["AuthConfigSpecResponseSuccessHeadersCache"], result)

    @builtins.property
    def json(self) -> typing.Optional["AuthConfigSpecResponseSuccessHeadersJson"]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeaders#json
        '''
        result = self._values.get("json")
        return typing.cast(typing.Optional["AuthConfigSpecResponseSuccessHeadersJson"], result)

    @builtins.property
    def key(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeaders#key
        '''
        result = self._values.get("key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metrics(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeaders#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def plain(self) -> typing.Optional["AuthConfigSpecResponseSuccessHeadersPlain"]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeaders#plain
        '''
        result = self._values.get("plain")
        return typing.cast(typing.Optional["AuthConfigSpecResponseSuccessHeadersPlain"], result)

    @builtins.property
    def priority(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeaders#priority
        '''
        result = self._values.get("priority")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def when(
        self,
    ) -> typing.Optional[typing.List["AuthConfigSpecResponseSuccessHeadersWhen"]]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeaders#when
        '''
        result = self._values.get("when")
        return typing.cast(typing.Optional[typing.List["AuthConfigSpecResponseSuccessHeadersWhen"]], result)

    @builtins.property
    def wristband(
        self,
    ) -> typing.Optional["AuthConfigSpecResponseSuccessHeadersWristband"]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeaders#wristband
        '''
        result = self._values.get("wristband")
        return typing.cast(typing.Optional["AuthConfigSpecResponseSuccessHeadersWristband"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseSuccessHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersCache",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "ttl": "ttl"},
)
class AuthConfigSpecResponseSuccessHeadersCache:
    def __init__(
        self,
        *,
        key: typing.Union["AuthConfigSpecResponseSuccessHeadersCacheKey", typing.Dict[builtins.str, typing.Any]],
        ttl: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param key: 
        :param ttl: 

        :schema: AuthConfigSpecResponseSuccessHeadersCache
        '''
        if isinstance(key, dict):
            key = AuthConfigSpecResponseSuccessHeadersCacheKey(**key)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__13d6ffc18ad4e49ab5e9f19438023e72f14c915b4a2a9945e205bfc1514ff55b)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument ttl", value=ttl, expected_type=type_hints["ttl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if ttl is not None:
            self._values["ttl"] = ttl

    @builtins.property
    def key(self) -> "AuthConfigSpecResponseSuccessHeadersCacheKey":
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersCache#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast("AuthConfigSpecResponseSuccessHeadersCacheKey", result)

    @builtins.property
    def ttl(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersCache#ttl
        '''
        result = self._values.get("ttl")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseSuccessHeadersCache(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersCacheKey",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecResponseSuccessHeadersCacheKey:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecResponseSuccessHeadersCacheKey
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0fab520d23d77f0e4c25f91c06618b3ac5e219ad0986a5458511d87c0eacf20f)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersCacheKey#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersCacheKey#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersCacheKey#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseSuccessHeadersCacheKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersJson",
    jsii_struct_bases=[],
    name_mapping={"properties": "properties"},
)
class AuthConfigSpecResponseSuccessHeadersJson:
    def __init__(
        self,
        *,
        properties: typing.Mapping[builtins.str, typing.Union["AuthConfigSpecResponseSuccessHeadersJsonProperties", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param properties: 

        :schema: AuthConfigSpecResponseSuccessHeadersJson
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3d27f6d93468e2a4ddb5aea3ceaac8cbb97df40ce25822e6eefae1ead8fbb6e6)
            check_type(argname="argument properties", value=properties, expected_type=type_hints["properties"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "properties": properties,
        }

    @builtins.property
    def properties(
        self,
    ) -> typing.Mapping[builtins.str, "AuthConfigSpecResponseSuccessHeadersJsonProperties"]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersJson#properties
        '''
        result = self._values.get("properties")
        assert result is not None, "Required property 'properties' is missing"
        return typing.cast(typing.Mapping[builtins.str, "AuthConfigSpecResponseSuccessHeadersJsonProperties"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseSuccessHeadersJson(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersJsonProperties",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecResponseSuccessHeadersJsonProperties:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecResponseSuccessHeadersJsonProperties
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__38c95c51959491f88c192f13a9c9f5024ee473e7ad62f2b7f89f9cc539d773ff)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersJsonProperties#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersJsonProperties#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersJsonProperties#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseSuccessHeadersJsonProperties(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersPlain",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecResponseSuccessHeadersPlain:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecResponseSuccessHeadersPlain
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__79d93c0f605360dbb091cdfedf15cee62b52211aee038c83679690691b986826)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersPlain#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersPlain#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersPlain#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseSuccessHeadersPlain(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersWhen",
    jsii_struct_bases=[],
    name_mapping={
        "all": "all",
        "any": "any",
        "operator": "operator",
        "pattern_ref": "patternRef",
        "predicate": "predicate",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecResponseSuccessHeadersWhen:
    def __init__(
        self,
        *,
        all: typing.Optional[typing.Sequence[typing.Any]] = None,
        any: typing.Optional[typing.Sequence[typing.Any]] = None,
        operator: typing.Optional[builtins.str] = None,
        pattern_ref: typing.Optional[builtins.str] = None,
        predicate: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param all: 
        :param any: 
        :param operator: 
        :param pattern_ref: 
        :param predicate: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecResponseSuccessHeadersWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5252558cee18283ab90f623083b2d61245f9e83b3c5b3b34105e37b3bd1da770)
            check_type(argname="argument all", value=all, expected_type=type_hints["all"])
            check_type(argname="argument any", value=any, expected_type=type_hints["any"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument pattern_ref", value=pattern_ref, expected_type=type_hints["pattern_ref"])
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values["all"] = all
        if any is not None:
            self._values["any"] = any
        if operator is not None:
            self._values["operator"] = operator
        if pattern_ref is not None:
            self._values["pattern_ref"] = pattern_ref
        if predicate is not None:
            self._values["predicate"] = predicate
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWhen#all
        '''
        result = self._values.get("all")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWhen#any
        '''
        result = self._values.get("any")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWhen#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWhen#patternRef
        '''
        result = self._values.get("pattern_ref")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWhen#predicate
        '''
        result = self._values.get("predicate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWhen#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWhen#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseSuccessHeadersWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersWristband",
    jsii_struct_bases=[],
    name_mapping={
        "issuer": "issuer",
        "signing_key_refs": "signingKeyRefs",
        "custom_claims": "customClaims",
        "token_duration": "tokenDuration",
    },
)
class AuthConfigSpecResponseSuccessHeadersWristband:
    def __init__(
        self,
        *,
        issuer: builtins.str,
        signing_key_refs: typing.Sequence[typing.Union["AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs", typing.Dict[builtins.str, typing.Any]]],
        custom_claims: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims", typing.Dict[builtins.str, typing.Any]]]] = None,
        token_duration: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param issuer: 
        :param signing_key_refs: 
        :param custom_claims: 
        :param token_duration: 

        :schema: AuthConfigSpecResponseSuccessHeadersWristband
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b559b741807c5b468a71bf53a0edf0902f21198e132edfbb037e538b42147c26)
            check_type(argname="argument issuer", value=issuer, expected_type=type_hints["issuer"])
            check_type(argname="argument signing_key_refs", value=signing_key_refs, expected_type=type_hints["signing_key_refs"])
            check_type(argname="argument custom_claims", value=custom_claims, expected_type=type_hints["custom_claims"])
            check_type(argname="argument token_duration", value=token_duration, expected_type=type_hints["token_duration"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "issuer": issuer,
            "signing_key_refs": signing_key_refs,
        }
        if custom_claims is not None:
            self._values["custom_claims"] = custom_claims
        if token_duration is not None:
            self._values["token_duration"] = token_duration

    @builtins.property
    def issuer(self) -> builtins.str:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWristband#issuer
        '''
        result = self._values.get("issuer")
        assert result is not None, "Required property 'issuer' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def signing_key_refs(
        self,
    ) -> typing.List["AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs"]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWristband#signingKeyRefs
        '''
        result = self._values.get("signing_key_refs")
        assert result is not None, "Required property 'signing_key_refs' is missing"
        return typing.cast(typing.List["AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs"], result)

    @builtins.property
    def custom_claims(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims"]]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWristband#customClaims
        '''
        result = self._values.get("custom_claims")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims"]], result)

    @builtins.property
    def token_duration(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWristband#tokenDuration
        '''
        result = self._values.get("token_duration")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseSuccessHeadersWristband(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ba5f4a26739e95aeac69f2eb7cdb7e0134c985e1cd72272640780adbf9fda263)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs",
    jsii_struct_bases=[],
    name_mapping={"algorithm": "algorithm", "name": "name"},
)
class AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs:
    def __init__(self, *, algorithm: builtins.str, name: builtins.str) -> None:
        '''
        :param algorithm: 
        :param name: 

        :schema: AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__06a2f55ea10300538f1b4633177ecb04effd2b466c3b6b6dabdce1c3f3634e18)
            check_type(argname="argument algorithm", value=algorithm, expected_type=type_hints["algorithm"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "algorithm": algorithm,
            "name": name,
        }

    @builtins.property
    def algorithm(self) -> builtins.str:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs#algorithm
        '''
        result = self._values.get("algorithm")
        assert result is not None, "Required property 'algorithm' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseUnauthenticated",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "message": "message",
    },
)
class AuthConfigSpecResponseUnauthenticated:
    def __init__(
        self,
        *,
        body: typing.Optional[typing.Union["AuthConfigSpecResponseUnauthenticatedBody", typing.Dict[builtins.str, typing.Any]]] = None,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthConfigSpecResponseUnauthenticatedHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        message: typing.Optional[typing.Union["AuthConfigSpecResponseUnauthenticatedMessage", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param message: 

        :schema: AuthConfigSpecResponseUnauthenticated
        '''
        if isinstance(body, dict):
            body = AuthConfigSpecResponseUnauthenticatedBody(**body)
        if isinstance(message, dict):
            message = AuthConfigSpecResponseUnauthenticatedMessage(**message)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f7cd3da45da605c76f3d9d2b3992c9caec24df10082823edd62db95c7fb8dec0)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument message", value=message, expected_type=type_hints["message"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body is not None:
            self._values["body"] = body
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if message is not None:
            self._values["message"] = message

    @builtins.property
    def body(self) -> typing.Optional["AuthConfigSpecResponseUnauthenticatedBody"]:
        '''
        :schema: AuthConfigSpecResponseUnauthenticated#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional["AuthConfigSpecResponseUnauthenticatedBody"], result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthConfigSpecResponseUnauthenticated#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecResponseUnauthenticatedHeaders"]]:
        '''
        :schema: AuthConfigSpecResponseUnauthenticated#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecResponseUnauthenticatedHeaders"]], result)

    @builtins.property
    def message(
        self,
    ) -> typing.Optional["AuthConfigSpecResponseUnauthenticatedMessage"]:
        '''
        :schema: AuthConfigSpecResponseUnauthenticated#message
        '''
        result = self._values.get("message")
        return typing.cast(typing.Optional["AuthConfigSpecResponseUnauthenticatedMessage"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseUnauthenticated(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseUnauthenticatedBody",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecResponseUnauthenticatedBody:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecResponseUnauthenticatedBody
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3e0993f9589e707749526d975ddbbe551cbf1752f073bb4268e8f2880a025ef3)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseUnauthenticatedBody#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseUnauthenticatedBody#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecResponseUnauthenticatedBody#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseUnauthenticatedBody(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseUnauthenticatedHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecResponseUnauthenticatedHeaders:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecResponseUnauthenticatedHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f9ab847216f396863adf1df089d9960f9cb07cbbcbc53deba5b8d4c208560ddd)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseUnauthenticatedHeaders#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseUnauthenticatedHeaders#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecResponseUnauthenticatedHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseUnauthenticatedHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseUnauthenticatedMessage",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecResponseUnauthenticatedMessage:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecResponseUnauthenticatedMessage
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__65b159adfc280f0a3c7befed3ff697a0b5a1f7ab5b30efd5dc60e3df386bc9d8)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseUnauthenticatedMessage#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseUnauthenticatedMessage#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecResponseUnauthenticatedMessage#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseUnauthenticatedMessage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseUnauthorized",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "code": "code",
        "headers": "headers",
        "message": "message",
    },
)
class AuthConfigSpecResponseUnauthorized:
    def __init__(
        self,
        *,
        body: typing.Optional[typing.Union["AuthConfigSpecResponseUnauthorizedBody", typing.Dict[builtins.str, typing.Any]]] = None,
        code: typing.Optional[jsii.Number] = None,
        headers: typing.Optional[typing.Mapping[builtins.str, typing.Union["AuthConfigSpecResponseUnauthorizedHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        message: typing.Optional[typing.Union["AuthConfigSpecResponseUnauthorizedMessage", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param body: 
        :param code: 
        :param headers: 
        :param message: 

        :schema: AuthConfigSpecResponseUnauthorized
        '''
        if isinstance(body, dict):
            body = AuthConfigSpecResponseUnauthorizedBody(**body)
        if isinstance(message, dict):
            message = AuthConfigSpecResponseUnauthorizedMessage(**message)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a0ca3dcbfc6b1be6616226bfbc5654c1e9f866acf7ec8acdc920f4a10937edbe)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument message", value=message, expected_type=type_hints["message"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body is not None:
            self._values["body"] = body
        if code is not None:
            self._values["code"] = code
        if headers is not None:
            self._values["headers"] = headers
        if message is not None:
            self._values["message"] = message

    @builtins.property
    def body(self) -> typing.Optional["AuthConfigSpecResponseUnauthorizedBody"]:
        '''
        :schema: AuthConfigSpecResponseUnauthorized#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional["AuthConfigSpecResponseUnauthorizedBody"], result)

    @builtins.property
    def code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: AuthConfigSpecResponseUnauthorized#code
        '''
        result = self._values.get("code")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecResponseUnauthorizedHeaders"]]:
        '''
        :schema: AuthConfigSpecResponseUnauthorized#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "AuthConfigSpecResponseUnauthorizedHeaders"]], result)

    @builtins.property
    def message(self) -> typing.Optional["AuthConfigSpecResponseUnauthorizedMessage"]:
        '''
        :schema: AuthConfigSpecResponseUnauthorized#message
        '''
        result = self._values.get("message")
        return typing.cast(typing.Optional["AuthConfigSpecResponseUnauthorizedMessage"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseUnauthorized(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseUnauthorizedBody",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecResponseUnauthorizedBody:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecResponseUnauthorizedBody
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__536a60670bfb51ec28ec2e891819d4570d1e319bfdbd12c64758a3060c58ddae)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseUnauthorizedBody#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseUnauthorizedBody#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecResponseUnauthorizedBody#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseUnauthorizedBody(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseUnauthorizedHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecResponseUnauthorizedHeaders:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecResponseUnauthorizedHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e494ab41b9c1ef8fce25b681b34d57ae6b1abeb3182612b505822d0b296e6e27)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseUnauthorizedHeaders#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseUnauthorizedHeaders#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecResponseUnauthorizedHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseUnauthorizedHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecResponseUnauthorizedMessage",
    jsii_struct_bases=[],
    name_mapping={
        "expression": "expression",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecResponseUnauthorizedMessage:
    def __init__(
        self,
        *,
        expression: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Any = None,
    ) -> None:
        '''
        :param expression: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecResponseUnauthorizedMessage
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__52660a5da7031d45743c8acf377dba5799fc9c575942e0a0c37bf76d783793a5)
            check_type(argname="argument expression", value=expression, expected_type=type_hints["expression"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if expression is not None:
            self._values["expression"] = expression
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def expression(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseUnauthorizedMessage#expression
        '''
        result = self._values.get("expression")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecResponseUnauthorizedMessage#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Any:
        '''
        :schema: AuthConfigSpecResponseUnauthorizedMessage#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecResponseUnauthorizedMessage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="iokuadrantauthorino.AuthConfigSpecWhen",
    jsii_struct_bases=[],
    name_mapping={
        "all": "all",
        "any": "any",
        "operator": "operator",
        "pattern_ref": "patternRef",
        "predicate": "predicate",
        "selector": "selector",
        "value": "value",
    },
)
class AuthConfigSpecWhen:
    def __init__(
        self,
        *,
        all: typing.Optional[typing.Sequence[typing.Any]] = None,
        any: typing.Optional[typing.Sequence[typing.Any]] = None,
        operator: typing.Optional[builtins.str] = None,
        pattern_ref: typing.Optional[builtins.str] = None,
        predicate: typing.Optional[builtins.str] = None,
        selector: typing.Optional[builtins.str] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param all: 
        :param any: 
        :param operator: 
        :param pattern_ref: 
        :param predicate: 
        :param selector: 
        :param value: 

        :schema: AuthConfigSpecWhen
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__65bf3d5d4ac1a856b6c10605be64761af7e363fddd3712e991d8381587000c12)
            check_type(argname="argument all", value=all, expected_type=type_hints["all"])
            check_type(argname="argument any", value=any, expected_type=type_hints["any"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument pattern_ref", value=pattern_ref, expected_type=type_hints["pattern_ref"])
            check_type(argname="argument predicate", value=predicate, expected_type=type_hints["predicate"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if all is not None:
            self._values["all"] = all
        if any is not None:
            self._values["any"] = any
        if operator is not None:
            self._values["operator"] = operator
        if pattern_ref is not None:
            self._values["pattern_ref"] = pattern_ref
        if predicate is not None:
            self._values["predicate"] = predicate
        if selector is not None:
            self._values["selector"] = selector
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def all(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthConfigSpecWhen#all
        '''
        result = self._values.get("all")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def any(self) -> typing.Optional[typing.List[typing.Any]]:
        '''
        :schema: AuthConfigSpecWhen#any
        '''
        result = self._values.get("any")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def operator(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecWhen#operator
        '''
        result = self._values.get("operator")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def pattern_ref(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecWhen#patternRef
        '''
        result = self._values.get("pattern_ref")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def predicate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecWhen#predicate
        '''
        result = self._values.get("predicate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def selector(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecWhen#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: AuthConfigSpecWhen#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "AuthConfigSpecWhen(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "AuthConfig",
    "AuthConfigProps",
    "AuthConfigSpec",
    "AuthConfigSpecAuthentication",
    "AuthConfigSpecAuthenticationApiKey",
    "AuthConfigSpecAuthenticationApiKeySelector",
    "AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions",
    "AuthConfigSpecAuthenticationCache",
    "AuthConfigSpecAuthenticationCacheKey",
    "AuthConfigSpecAuthenticationCredentials",
    "AuthConfigSpecAuthenticationCredentialsAuthorizationHeader",
    "AuthConfigSpecAuthenticationCredentialsCookie",
    "AuthConfigSpecAuthenticationCredentialsCustomHeader",
    "AuthConfigSpecAuthenticationCredentialsQueryString",
    "AuthConfigSpecAuthenticationDefaults",
    "AuthConfigSpecAuthenticationOverrides",
    "AuthConfigSpecAuthenticationPlain",
    "AuthConfigSpecAuthenticationWhen",
    "AuthConfigSpecAuthorization",
    "AuthConfigSpecAuthorizationCache",
    "AuthConfigSpecAuthorizationCacheKey",
    "AuthConfigSpecAuthorizationPatternMatching",
    "AuthConfigSpecAuthorizationPatternMatchingPatterns",
    "AuthConfigSpecAuthorizationWhen",
    "AuthConfigSpecPatterns",
    "AuthConfigSpecResponse",
    "AuthConfigSpecResponseSuccess",
    "AuthConfigSpecResponseSuccessHeaders",
    "AuthConfigSpecResponseSuccessHeadersCache",
    "AuthConfigSpecResponseSuccessHeadersCacheKey",
    "AuthConfigSpecResponseSuccessHeadersJson",
    "AuthConfigSpecResponseSuccessHeadersJsonProperties",
    "AuthConfigSpecResponseSuccessHeadersPlain",
    "AuthConfigSpecResponseSuccessHeadersWhen",
    "AuthConfigSpecResponseSuccessHeadersWristband",
    "AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims",
    "AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs",
    "AuthConfigSpecResponseUnauthenticated",
    "AuthConfigSpecResponseUnauthenticatedBody",
    "AuthConfigSpecResponseUnauthenticatedHeaders",
    "AuthConfigSpecResponseUnauthenticatedMessage",
    "AuthConfigSpecResponseUnauthorized",
    "AuthConfigSpecResponseUnauthorizedBody",
    "AuthConfigSpecResponseUnauthorizedHeaders",
    "AuthConfigSpecResponseUnauthorizedMessage",
    "AuthConfigSpecWhen",
]

publication.publish()

def _typecheckingstub__34b981c399862bdb6f7632a4b257c9a9ca111ebc71b40d50071781e356e52b25(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[AuthConfigSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f4c6172c4a3f25d293e3b72b531d784d82aa9eb74c1499d158865afe7932a192(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[AuthConfigSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d2dd5281358b2e8cb5b3ad8988eb16e59afa69e655b93ffb49e778d5bb607c8(
    *,
    hosts: typing.Sequence[builtins.str],
    authentication: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthConfigSpecAuthentication, typing.Dict[builtins.str, typing.Any]]]] = None,
    authorization: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthConfigSpecAuthorization, typing.Dict[builtins.str, typing.Any]]]] = None,
    callbacks: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
    metadata: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
    patterns: typing.Optional[typing.Mapping[builtins.str, typing.Sequence[typing.Union[AuthConfigSpecPatterns, typing.Dict[builtins.str, typing.Any]]]]] = None,
    response: typing.Optional[typing.Union[AuthConfigSpecResponse, typing.Dict[builtins.str, typing.Any]]] = None,
    when: typing.Optional[typing.Sequence[typing.Union[AuthConfigSpecWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d7f1cb5d05daaa78a1d87d65320d657f4cf1298a1ed0604d0048573c36c963c5(
    *,
    anonymous: typing.Any = None,
    api_key: typing.Optional[typing.Union[AuthConfigSpecAuthenticationApiKey, typing.Dict[builtins.str, typing.Any]]] = None,
    cache: typing.Optional[typing.Union[AuthConfigSpecAuthenticationCache, typing.Dict[builtins.str, typing.Any]]] = None,
    credentials: typing.Optional[typing.Union[AuthConfigSpecAuthenticationCredentials, typing.Dict[builtins.str, typing.Any]]] = None,
    defaults: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthConfigSpecAuthenticationDefaults, typing.Dict[builtins.str, typing.Any]]]] = None,
    jwt: typing.Any = None,
    kubernetes_token_review: typing.Any = None,
    metrics: typing.Optional[builtins.bool] = None,
    oauth2_introspection: typing.Any = None,
    overrides: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthConfigSpecAuthenticationOverrides, typing.Dict[builtins.str, typing.Any]]]] = None,
    plain: typing.Optional[typing.Union[AuthConfigSpecAuthenticationPlain, typing.Dict[builtins.str, typing.Any]]] = None,
    priority: typing.Optional[jsii.Number] = None,
    when: typing.Optional[typing.Sequence[typing.Union[AuthConfigSpecAuthenticationWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
    x509: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3c3762d4eeb0ca4b1371790a92e0b9afd337159c238efdd874b781b4cb4dc7db(
    *,
    selector: typing.Union[AuthConfigSpecAuthenticationApiKeySelector, typing.Dict[builtins.str, typing.Any]],
    all_namespaces: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9f986b0e8f1f74a390ba585ed442a40e4a7e6d4eefda2c457d7c58fe9570fa83(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[AuthConfigSpecAuthenticationApiKeySelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3c60f878b414dff87e63152d2d9b66a94972fb7a309837a94ebca8d42802dad(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b687a7db58fedea91bb7063bc734d0a2fc6a7b02d32bed26264a680ca91d209(
    *,
    key: typing.Union[AuthConfigSpecAuthenticationCacheKey, typing.Dict[builtins.str, typing.Any]],
    ttl: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5dc2262c3cef179a0eba2ba6c2ca2b5ccf468e73b6d7d8a97a1eb97ed10f1320(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0f7e08043cd339572ff23000deac84f595e3104daa79a570db37df95bfc149de(
    *,
    authorization_header: typing.Optional[typing.Union[AuthConfigSpecAuthenticationCredentialsAuthorizationHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    cookie: typing.Optional[typing.Union[AuthConfigSpecAuthenticationCredentialsCookie, typing.Dict[builtins.str, typing.Any]]] = None,
    custom_header: typing.Optional[typing.Union[AuthConfigSpecAuthenticationCredentialsCustomHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    query_string: typing.Optional[typing.Union[AuthConfigSpecAuthenticationCredentialsQueryString, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bbb028a752cb89cd4d8967383d31e48b071fa330ed3a1b97f445551f5bd6eabe(
    *,
    prefix: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f32a3b2d60b3ac6f5cfa00f179920d6f69df975a56da7997fcf6b7069f2590f2(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7fd06fc36f5a9177bbde3e76d02cb473f23a3c118c6a6b3fd50b844bdf1af7e8(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3af4824a82fc4a1c5c6074c9094b014414d7afe6b7dac36b87ba94ab908d0151(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67951756cf07bba33d27c9a8a5c15e71bbcab5ba17b2124518202d584eaf90a7(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__966ee6152057e93b8b8e45fdafb9c0334b2a55b10b5f961c94265e3699078c18(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__995d20480762f46627f654fe9d42b29632a57c692e38bf47c3757a73fd4c3833(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f23da2e60bda61eb5be24ca92a70d170873e639b59186717bfc775511230dd11(
    *,
    all: typing.Optional[typing.Sequence[typing.Any]] = None,
    any: typing.Optional[typing.Sequence[typing.Any]] = None,
    operator: typing.Optional[builtins.str] = None,
    pattern_ref: typing.Optional[builtins.str] = None,
    predicate: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__68095f01ca2c887f67c68ffe5b2e3344d3a97e89b7f03bb954077f6941ddb9e8(
    *,
    cache: typing.Optional[typing.Union[AuthConfigSpecAuthorizationCache, typing.Dict[builtins.str, typing.Any]]] = None,
    kubernetes_subject_access_review: typing.Any = None,
    metrics: typing.Optional[builtins.bool] = None,
    opa: typing.Any = None,
    pattern_matching: typing.Optional[typing.Union[AuthConfigSpecAuthorizationPatternMatching, typing.Dict[builtins.str, typing.Any]]] = None,
    priority: typing.Optional[jsii.Number] = None,
    spicedb: typing.Any = None,
    when: typing.Optional[typing.Sequence[typing.Union[AuthConfigSpecAuthorizationWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__002742db6456283ef3ac1ec713052063de85b453bf78cdc229990bced5cbbbd9(
    *,
    key: typing.Union[AuthConfigSpecAuthorizationCacheKey, typing.Dict[builtins.str, typing.Any]],
    ttl: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__98be509a95b9450a54f37c0a7bf08f32d75ba5614a5ead614042ce29627e755d(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__813e8f1bdd91ca449f7b19279286815763e2ebb12219cd007da99ff15832ab11(
    *,
    patterns: typing.Sequence[typing.Union[AuthConfigSpecAuthorizationPatternMatchingPatterns, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fb6c5038ac2e41609925a8eb7390b21e4a7a260243a29bae5d880e569266b417(
    *,
    all: typing.Optional[typing.Sequence[typing.Any]] = None,
    any: typing.Optional[typing.Sequence[typing.Any]] = None,
    operator: typing.Optional[builtins.str] = None,
    pattern_ref: typing.Optional[builtins.str] = None,
    predicate: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a698caa2c540767136520b903363a0f2cc305c269d721c144bc755ca4e5e4776(
    *,
    all: typing.Optional[typing.Sequence[typing.Any]] = None,
    any: typing.Optional[typing.Sequence[typing.Any]] = None,
    operator: typing.Optional[builtins.str] = None,
    pattern_ref: typing.Optional[builtins.str] = None,
    predicate: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e253285b73b770a2e1a4937416aae8d9c11fd82f49c2b093d49c376303cd2d22(
    *,
    operator: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1cf573cc03184950ce43e8d5430a4b411bd7d8f291b00fca4ccff38336e55fac(
    *,
    success: typing.Optional[typing.Union[AuthConfigSpecResponseSuccess, typing.Dict[builtins.str, typing.Any]]] = None,
    unauthenticated: typing.Optional[typing.Union[AuthConfigSpecResponseUnauthenticated, typing.Dict[builtins.str, typing.Any]]] = None,
    unauthorized: typing.Optional[typing.Union[AuthConfigSpecResponseUnauthorized, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__41824fcbddab6e70443c5f7d23365a418196270703b061cf333a2f4d55dccb38(
    *,
    dynamic_metadata: typing.Optional[typing.Mapping[builtins.str, typing.Any]] = None,
    headers: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthConfigSpecResponseSuccessHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__af83dd5496265c6afd46f5081dfc91621ca3d3d417f6afd3e45619d8fec23248(
    *,
    cache: typing.Optional[typing.Union[AuthConfigSpecResponseSuccessHeadersCache, typing.Dict[builtins.str, typing.Any]]] = None,
    json: typing.Optional[typing.Union[AuthConfigSpecResponseSuccessHeadersJson, typing.Dict[builtins.str, typing.Any]]] = None,
    key: typing.Optional[builtins.str] = None,
    metrics: typing.Optional[builtins.bool] = None,
    plain: typing.Optional[typing.Union[AuthConfigSpecResponseSuccessHeadersPlain, typing.Dict[builtins.str, typing.Any]]] = None,
    priority: typing.Optional[jsii.Number] = None,
    when: typing.Optional[typing.Sequence[typing.Union[AuthConfigSpecResponseSuccessHeadersWhen, typing.Dict[builtins.str, typing.Any]]]] = None,
    wristband: typing.Optional[typing.Union[AuthConfigSpecResponseSuccessHeadersWristband, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13d6ffc18ad4e49ab5e9f19438023e72f14c915b4a2a9945e205bfc1514ff55b(
    *,
    key: typing.Union[AuthConfigSpecResponseSuccessHeadersCacheKey, typing.Dict[builtins.str, typing.Any]],
    ttl: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0fab520d23d77f0e4c25f91c06618b3ac5e219ad0986a5458511d87c0eacf20f(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d27f6d93468e2a4ddb5aea3ceaac8cbb97df40ce25822e6eefae1ead8fbb6e6(
    *,
    properties: typing.Mapping[builtins.str, typing.Union[AuthConfigSpecResponseSuccessHeadersJsonProperties, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__38c95c51959491f88c192f13a9c9f5024ee473e7ad62f2b7f89f9cc539d773ff(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__79d93c0f605360dbb091cdfedf15cee62b52211aee038c83679690691b986826(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5252558cee18283ab90f623083b2d61245f9e83b3c5b3b34105e37b3bd1da770(
    *,
    all: typing.Optional[typing.Sequence[typing.Any]] = None,
    any: typing.Optional[typing.Sequence[typing.Any]] = None,
    operator: typing.Optional[builtins.str] = None,
    pattern_ref: typing.Optional[builtins.str] = None,
    predicate: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b559b741807c5b468a71bf53a0edf0902f21198e132edfbb037e538b42147c26(
    *,
    issuer: builtins.str,
    signing_key_refs: typing.Sequence[typing.Union[AuthConfigSpecResponseSuccessHeadersWristbandSigningKeyRefs, typing.Dict[builtins.str, typing.Any]]],
    custom_claims: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthConfigSpecResponseSuccessHeadersWristbandCustomClaims, typing.Dict[builtins.str, typing.Any]]]] = None,
    token_duration: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ba5f4a26739e95aeac69f2eb7cdb7e0134c985e1cd72272640780adbf9fda263(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__06a2f55ea10300538f1b4633177ecb04effd2b466c3b6b6dabdce1c3f3634e18(
    *,
    algorithm: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f7cd3da45da605c76f3d9d2b3992c9caec24df10082823edd62db95c7fb8dec0(
    *,
    body: typing.Optional[typing.Union[AuthConfigSpecResponseUnauthenticatedBody, typing.Dict[builtins.str, typing.Any]]] = None,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthConfigSpecResponseUnauthenticatedHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    message: typing.Optional[typing.Union[AuthConfigSpecResponseUnauthenticatedMessage, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e0993f9589e707749526d975ddbbe551cbf1752f073bb4268e8f2880a025ef3(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f9ab847216f396863adf1df089d9960f9cb07cbbcbc53deba5b8d4c208560ddd(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65b159adfc280f0a3c7befed3ff697a0b5a1f7ab5b30efd5dc60e3df386bc9d8(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0ca3dcbfc6b1be6616226bfbc5654c1e9f866acf7ec8acdc920f4a10937edbe(
    *,
    body: typing.Optional[typing.Union[AuthConfigSpecResponseUnauthorizedBody, typing.Dict[builtins.str, typing.Any]]] = None,
    code: typing.Optional[jsii.Number] = None,
    headers: typing.Optional[typing.Mapping[builtins.str, typing.Union[AuthConfigSpecResponseUnauthorizedHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    message: typing.Optional[typing.Union[AuthConfigSpecResponseUnauthorizedMessage, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__536a60670bfb51ec28ec2e891819d4570d1e319bfdbd12c64758a3060c58ddae(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e494ab41b9c1ef8fce25b681b34d57ae6b1abeb3182612b505822d0b296e6e27(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__52660a5da7031d45743c8acf377dba5799fc9c575942e0a0c37bf76d783793a5(
    *,
    expression: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65bf3d5d4ac1a856b6c10605be64761af7e363fddd3712e991d8381587000c12(
    *,
    all: typing.Optional[typing.Sequence[typing.Any]] = None,
    any: typing.Optional[typing.Sequence[typing.Any]] = None,
    operator: typing.Optional[builtins.str] = None,
    pattern_ref: typing.Optional[builtins.str] = None,
    predicate: typing.Optional[builtins.str] = None,
    selector: typing.Optional[builtins.str] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass
