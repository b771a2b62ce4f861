// Reads an EnvoyGateway on standard input as Envoy Gateway's own types have it, unknown fields refused, and judges it by
// Envoy Gateway's own validation. What is wrong goes to standard error, and the exit code is 1.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/envoyproxy/gateway/api/v1alpha1"
	"github.com/envoyproxy/gateway/api/v1alpha1/validation"
	"sigs.k8s.io/yaml"
)

func main() {
	if err := judge(os.Stdin); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func judge(input io.Reader) error {
	text, err := io.ReadAll(input)
	if err != nil {
		return err
	}
	config := &v1alpha1.EnvoyGateway{}
	if err := yaml.UnmarshalStrict(text, config); err != nil {
		return err
	}
	config.SetEnvoyGatewayDefaults()
	return validation.ValidateEnvoyGateway(config)
}
